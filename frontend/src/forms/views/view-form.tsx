import { Button, Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useCan, useDescribe, type Failure } from '@/lib'
import { Banner, Bar, Field, ServerForm } from '@/ui'

export interface ViewValues {
  name: string
  shared: boolean
}

interface Props {
  initial: ViewValues
  /** The search holds a number, which is not kept. */
  withheld: boolean
  failure: Failure | null
  busy: boolean
  onSubmit: (values: ViewValues) => void
  onBack: () => void
}

/** The name of a view, and whether everybody who sees the list has it. */
export function ViewForm({ initial, withheld, failure, busy, onSubmit, onBack }: Props) {
  const { t } = useTranslation('forms')
  const describe = useDescribe()
  const can = useCan()
  const [form] = Form.useForm<ViewValues>()
  return (
    <ServerForm form={form} label={t('views.title')} initial={initial} refused={failure?.fields} onSubmit={({ name, shared }) => onSubmit({ name: name.trim(), shared: shared === true })}>
      {failure && failure.fields.length === 0 ? <Banner {...describe(failure)} /> : null}
      {withheld ? <Banner tone="info" title={t('views.noNumber')} detail={t('views.noNumberWhy')} /> : null}
      <Field name="name" label={t('views.name')} required>
        <Input maxLength={40} autoFocus />
      </Field>
      <Form.Item name="shared" valuePropName="checked" hidden={!can('APPROVE_UNIT') && !initial.shared}>
        <Checkbox>{t('views.share')}</Checkbox>
      </Form.Item>
      <Bar end>
        <Button onClick={onBack}>{t('lib:back')}</Button>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('lib:save')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
