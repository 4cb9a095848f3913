import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ReassignCallbacksDocument } from '@/gen/graphql'
import { StaffPicker } from '@/forms'
import { useAction, useDescribe } from '@/lib'
import { Banner, Bar, Dialog, Field, say, ServerForm } from '@/ui'
import type { Row } from './columns'
import { giveBack, type GiveBack } from './give-back'

interface Values {
  assignee: string
  reason: string
}

interface Props {
  open: boolean
  rows: readonly Row[]
  onClose: () => void
  onDone: () => void
}

/** Gives callbacks to somebody else, all or none. */
export function ReassignDialog({ open, rows, onClose, onDone }: Props) {
  const { t } = useTranslation('callbacks')
  const describe = useDescribe()
  const [form] = Form.useForm<Values>()
  const reassign = useAction(ReassignCallbacksDocument)
  const back = useAction(ReassignCallbacksDocument)

  async function submit({ assignee, reason }: Values) {
    const callbacks = rows.map((row) => ({ id: row.id, expectedVersion: row.version }))
    const { data } = await reassign.run({ callbacks, assignee, reason: reason.trim() })
    if (!data) return
    const undo = giveBack(rows, data.reassignCallbacks)
    say(t('reassign.done', { count: data.reassignCallbacks.length }), {
      undo: undo ? { label: t('reassign.undo'), run: () => void takeBack(undo) } : undefined,
    })
    onClose()
    onDone()
  }

  /** One move per person; what has changed hands again in between stays where it is. */
  async function takeBack(groups: GiveBack[]) {
    let why: string | undefined
    for (const { assignee, callbacks } of groups) {
      const { failure } = await back.run({ callbacks, assignee, reason: t('reassign.undoReason') })
      if (failure) why = describe(failure).title
    }
    if (why) say(t('reassign.undoFailed', { why }), 'alarm')
    else say(t('reassign.undone'))
    onDone()
  }

  return (
    <Dialog title={t('reassign.title', { count: rows.length })} open={open} onClose={onClose}>
      <ServerForm<Values>
        form={form}
        label={t('reassign.title', { count: rows.length })}
        refused={reassign.failure?.fields}
        onSubmit={(values) => void submit(values)}
      >
        {reassign.failure ? <Banner {...describe(reassign.failure)} /> : null}
        <Field name="assignee" label={t('reassign.to')} required>
          <StaffPicker />
        </Field>
        <Field name="reason" label={t('reassign.reason')} required>
          <Input maxLength={200} />
        </Field>
        <Bar end>
          <Button onClick={onClose}>{t('lib:cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={reassign.busy}>
            {t('reassign.save')}
          </Button>
        </Bar>
      </ServerForm>
    </Dialog>
  )
}
