import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReassignCallbacksDocument } from '@/gen/graphql'
import { PressFailure, StaffPicker } from '@/forms'
import { useAction, useDescribe } from '@/lib'
import { Bar, CancelButton, Dialog, Field, say, ServerForm } from '@/ui'
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
  /** Reads the list again after somebody else changed one of them. */
  onStale: () => void
}

/** Gives callbacks to somebody else, all or none. */
export function ReassignDialog({ open, rows, onClose, onDone, onStale }: Props) {
  const { t } = useTranslation('callbacks')
  const describe = useDescribe()
  const [form] = Form.useForm<Values>()
  const reassign = useAction(ReassignCallbacksDocument)
  const back = useAction(ReassignCallbacksDocument)
  const [sent, setSent] = useState<{ id: string; expectedVersion: number }[]>([])
  // Some of them may have left the list by what the other has done.
  const readAgain = rows.length > 0 && sent.some(({ id, expectedVersion }) => rows.find((row) => row.id === id)?.version !== expectedVersion)

  async function submit({ assignee, reason }: Values) {
    const callbacks = rows.map((row) => ({ id: row.id, expectedVersion: row.version }))
    setSent(callbacks)
    const { data, failure } = await reassign.run({ callbacks, assignee, reason: reason.trim() })
    if (failure?.code === 'CONFLICT') onStale()
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
    if (why) say(t('reassign.undoFailed', { why }), 'error')
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
        <PressFailure failure={reassign.failure} again={readAgain} busy={reassign.busy} onAgain={form.submit} />
        <Field name="assignee" label={t('reassign.to')} required>
          <StaffPicker />
        </Field>
        <Field name="reason" label={t('reassign.reason')} required>
          <Input maxLength={200} />
        </Field>
        <Bar end>
          <CancelButton onClick={onClose}>{t('lib:cancel')}</CancelButton>
          <Button type="primary" htmlType="submit" loading={reassign.busy}>
            {t('reassign.save')}
          </Button>
        </Bar>
      </ServerForm>
    </Dialog>
  )
}
