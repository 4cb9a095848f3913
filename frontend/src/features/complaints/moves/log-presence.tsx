import { useTranslation } from 'react-i18next'
import type { PresenceRole } from '@/gen/enums'
import { LogPresenceDocument, type LogPresenceInput } from '@/gen/graphql'
import { fromWall, useZone } from '@/lib'
import { Field, MomentInput } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { PresenceFields } from './presence-fields'
import { TextField } from './text-field'

interface Values {
  staff: string
  role: PresenceRole
  beganAt?: string
  until?: string
  note?: string
}

/** Who is or was there with the customer (R185, R212, R213); without times it is from now on. */
export function LogPresence({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  const zone = useZone()
  return (
    <MoveForm<Values, { input: LogPresenceInput }>
      on={on}
      document={LogPresenceDocument}
      initial={{ role: 'SUPERVISOR' }}
      variables={({ staff, role, beganAt, until, note }) => ({
        input: {
          complaint: on.base.complaint,
          staff,
          role,
          beganAt: beganAt ? fromWall(beganAt, zone) : null,
          until: until ? fromWall(until, zone) : null,
          note: note?.trim() || null,
        },
      })}
    >
      <PresenceFields />
      <Field name="beganAt" label={t('form.from')} extra={t('form.fromHint')}>
        <MomentInput />
      </Field>
      <Field name="until" label={t('form.until')}>
        <MomentInput />
      </Field>
      <TextField name="note" label={t('form.note')} rows={2} max={300} />
    </MoveForm>
  )
}
