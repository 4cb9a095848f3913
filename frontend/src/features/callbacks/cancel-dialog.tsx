import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { CancelCallbackDocument } from '@/gen/graphql'
import { FormFailure, useStale } from '@/forms'
import { useAction } from '@/lib'
import { Bar, CancelButton, Dialog, Field, say, ServerForm } from '@/ui'
import type { Row } from './columns'

interface Props {
  open: boolean
  row: Row
  onClose: () => void
  onDone: () => void
}

/** Calls off one callback, with the reason. */
export function CancelDialog({ open, row, onClose, onDone }: Props) {
  const { t } = useTranslation('callbacks')
  const [form] = Form.useForm<{ reason: string }>()
  const cancel = useAction(CancelCallbackDocument)
  const stale = useStale<{ reason: string }>(form, { version: row.version }, cancel.failure)

  async function submit({ reason }: { reason: string }) {
    const { data } = await cancel.run({ id: row.id, expectedVersion: stale.version, reason: reason.trim() })
    if (!data) return
    say(t('cancel.done'))
    onClose()
    onDone()
  }

  return (
    <Dialog title={t('cancel.title', { name: row.customer.name })} open={open} onClose={onClose}>
      <ServerForm
        form={form}
        label={t('cancel.title', { name: row.customer.name })}
        refused={cancel.failure?.fields}
        onSubmit={(values) => void submit(values)}
      >
        <FormFailure failure={cancel.failure} stale={stale} busy={cancel.busy} onSend={form.submit} />
        <Field name="reason" label={t('reassign.reason')} required>
          <Input maxLength={200} />
        </Field>
        <Bar end>
          <CancelButton onClick={onClose}>{t('lib:cancel')}</CancelButton>
          <Button htmlType="submit" loading={cancel.busy}>
            {t('cancel.open')}
          </Button>
        </Bar>
      </ServerForm>
    </Dialog>
  )
}
