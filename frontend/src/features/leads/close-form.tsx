import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { LeadState } from '@/gen/enums'
import { CloseLeadDocument } from '@/gen/graphql'
import { useAction, useDescribe, useOptions } from '@/lib'
import { Banner, Bar, Choice, Field, say, ServerForm } from '@/ui'
import type { MoveProps } from './assess-form'
import { ends } from './lead-values'

interface Values {
  state: LeadState
  reason: string
}

/** Ends a lead with the reason (R142, R143); its calls end with it. */
export function CloseForm({ row, onDone, onStale, onClose }: MoveProps) {
  const { t } = useTranslation('leads')
  const describe = useDescribe()
  const options = useOptions('LeadState', ends)
  const [form] = Form.useForm<Values>()
  const close = useAction(CloseLeadDocument)
  const state = Form.useWatch('state', form)

  async function submit(values: Values) {
    const input = { id: row.id, expectedVersion: row.version, state: values.state, reason: values.reason.trim() }
    const { failure } = await close.run({ input })
    if (failure?.code === 'CONFLICT') onStale()
    if (failure) return
    say(t('close.done'))
    onDone()
  }

  return (
    <ServerForm<Values> form={form} label={t('close.open')} refused={close.failure?.fields} onSubmit={(values) => void submit(values)}>
      {close.failure ? <Banner {...describe(close.failure)} /> : null}
      <Field name="state" label={t('close.state')} required extra={state === 'OPTED_OUT' ? t('close.optOut') : undefined}>
        <Choice label={t('close.state')} options={options} />
      </Field>
      <Field name="reason" label={t('close.reason')} required>
        <Input maxLength={300} />
      </Field>
      <Bar end>
        <Button onClick={onClose}>{t('lib:cancel')}</Button>
        <Button type="primary" danger htmlType="submit" loading={close.busy}>
          {t('close.open')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
