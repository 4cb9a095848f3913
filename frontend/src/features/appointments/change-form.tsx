import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { CallOffAppointmentDocument, MoveAppointmentDocument, type AppointmentRowFragment } from '@/gen/graphql'
import { useMoments } from '@/forms'
import { fromWall, toWall, useAction, useDescribe, useZone } from '@/lib'
import { Banner, Bar, Field, MomentInput, say, ServerForm } from '@/ui'

interface Props {
  row: AppointmentRowFragment
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
export function ChangeForm({ row, move, onDone, onStale, onClose }: Props) {
  const { t } = useTranslation('appointments')
  const describe = useDescribe()
  const zone = useZone()
  const moments = useMoments()
  const [form] = Form.useForm<Values>()
  const reschedule = useAction(MoveAppointmentDocument)
  const cancel = useAction(CallOffAppointmentDocument)
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
      label={t(`move.${move}`)}
      initial={{ startsAt: toWall(row.startsAt, zone) }}
      refused={action.failure?.fields}
      onSubmit={(values) => void submit(values)}
    >
      {action.failure ? <Banner {...describe(action.failure)} /> : null}
      {move === 'move' ? (
        <Field name="startsAt" label={t('newTime')} required>
          <MomentInput quick={moments} />
        </Field>
      ) : (
        <Field name="reason" label={t('reason')} required>
          <Input maxLength={300} />
        </Field>
      )}
      <Bar end>
        <Button onClick={onClose}>{t('lib:back')}</Button>
        <Button type="primary" danger={move === 'cancel'} htmlType="submit" loading={action.busy}>
          {t(`move.${move}`)}
        </Button>
      </Bar>
    </ServerForm>
  )
}
