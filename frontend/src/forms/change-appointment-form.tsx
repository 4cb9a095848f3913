import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { CancelAppointmentDocument, CorrectAppointmentDocument, RescheduleAppointmentDocument } from '@/gen/graphql'
import { fromWall, toWall, useAction, useZone } from '@/lib'
import { Bar, Field, say, ServerForm } from '@/ui'
import { DraftNote } from './draft-note'
import { FormFailure } from './stale/form-failure'
import { useStale } from './stale/use-stale'
import { WhenField } from './when-field'
import { useFormDraft } from './use-form-draft'

interface Props {
  row: { id: string; version: number; startsAt: string }
  move: 'move' | 'cancel' | 'correct'
  onDone: () => void
  /** Somebody else changed it: read it again; what was typed stays. */
  onStale: () => void
  onClose: () => void
}

interface Values {
  startsAt?: string
  reason?: string
}

/** Moves an appointment to another time, or cancels it or marks it as a mistaken entry, with the reason. */
export function ChangeAppointmentForm({ row, move, onDone, onStale, onClose }: Props) {
  const { t } = useTranslation('forms')
  const zone = useZone()
  const [form] = Form.useForm<Values>()
  const reschedule = useAction(RescheduleAppointmentDocument)
  const cancel = useAction(CancelAppointmentDocument)
  const correct = useAction(CorrectAppointmentDocument)
  const action = { move: reschedule, cancel, correct }[move]
  const startsAt = toWall(row.startsAt, zone)
  const stale = useStale<Values>(form, { version: row.version, values: move === 'move' ? { startsAt } : undefined }, action.failure)
  const draft = useFormDraft(form, { kind: 'APPOINTMENT', record: row.id, form: move }, undefined, stale)

  async function submit({ startsAt: at, reason }: Values) {
    if (stale.open) return
    const which = { id: row.id, expectedVersion: stale.version }
    const { failure } =
      move === 'move'
        ? await reschedule.run({ ...which, startsAt: fromWall(at ?? '', zone) })
        : await (move === 'cancel' ? cancel : correct).run({ ...which, reason: reason?.trim() ?? '' })
    if (failure?.code === 'CONFLICT') onStale()
    if (failure) return
    draft.discard()
    say(t('lib:saved'))
    onDone()
  }

  return (
    <ServerForm<Values>
      form={form}
      label={t(`appointment.${move}`)}
      initial={{ startsAt }}
      refused={action.failure?.fields}
      onSubmit={(values) => void submit(values)}
      {...draft.form}
    >
      <FormFailure failure={action.failure} stale={stale} busy={action.busy} onSend={form.submit} show={{ startsAt: (wall: string) => wall.replace('T', ' ') }} />
      <DraftNote draft={draft} />
      {move === 'move' ? (
        <WhenField name="startsAt" label={t('appointment.newTime')} required />
      ) : (
        <Field name="reason" label={t(move === 'cancel' ? 'appointment.reason' : 'appointment.mistake')} extra={move === 'correct' ? t('appointment.leavesRates') : undefined} required>
          <Input maxLength={300} />
        </Field>
      )}
      <Bar end>
        <Button onClick={onClose}>{t('lib:back')}</Button>
        <Button type={move === 'move' ? 'primary' : 'default'} htmlType="submit" loading={action.busy}>
          {t(`appointment.${move}`)}
        </Button>
      </Bar>
    </ServerForm>
  )
}
