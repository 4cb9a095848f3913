import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { CancelAppointmentDocument, RescheduleAppointmentDocument } from '@/gen/graphql'
import { fromWall, toWall, useAction, useDescribe, useZone } from '@/lib'
import { Banner, Bar, Field, MomentInput, say, ServerForm } from '@/ui'
import { useMoments } from './moments'

interface Props {
  row: { id: string; version: number; startsAt: string }
  move: 'move' | 'cancel'
  onDone: () => void
  /** Somebody else changed it: read it again; what was typed stays. */
  onStale: () => void
  onClose: () => void
}

interface Values {
  startsAt?: string
  reason?: string
}

/** Moves an appointment to another time, or cancels it with the reason. */
export function ChangeAppointmentForm({ row, move, onDone, onStale, onClose }: Props) {
  const { t } = useTranslation('forms')
  const describe = useDescribe()
  const zone = useZone()
  const moments = useMoments()
  const [form] = Form.useForm<Values>()
  const reschedule = useAction(RescheduleAppointmentDocument)
  const cancel = useAction(CancelAppointmentDocument)
  const action = move === 'move' ? reschedule : cancel

  async function submit({ startsAt, reason }: Values) {
    const which = { id: row.id, expectedVersion: row.version }
    const { failure } =
      move === 'move'
        ? await reschedule.run({ ...which, startsAt: fromWall(startsAt ?? '', zone) })
        : await cancel.run({ ...which, reason: reason?.trim() ?? '' })
    if (failure?.code === 'CONFLICT') onStale()
    if (failure) return
    say(t('lib:saved'))
    onDone()
  }

  return (
    <ServerForm<Values>
      form={form}
      label={t(`appointment.${move}`)}
      initial={{ startsAt: toWall(row.startsAt, zone) }}
      refused={action.failure?.fields}
      onSubmit={(values) => void submit(values)}
    >
      {action.failure ? <Banner {...describe(action.failure)} /> : null}
      {move === 'move' ? (
        <Field name="startsAt" label={t('appointment.newTime')} required>
          <MomentInput quick={moments} />
        </Field>
      ) : (
        <Field name="reason" label={t('appointment.reason')} required>
          <Input maxLength={300} />
        </Field>
      )}
      <Bar end>
        <Button onClick={onClose}>{t('lib:back')}</Button>
        <Button type="primary" danger={move === 'cancel'} htmlType="submit" loading={action.busy}>
          {t(`appointment.${move}`)}
        </Button>
      </Bar>
    </ServerForm>
  )
}
