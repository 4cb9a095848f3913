import { useTranslation } from 'react-i18next'
import { LogPresenceDocument, type LogPresenceInput } from '@/gen/graphql'
import { fromWall, hospitalNow, toWall, useZone } from '@/lib'
import { Banner, Field, MomentInput } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

interface Values {
  until: string
  note?: string
}

/** Somebody who was there leaves. */
export function EndPresence({ on, record, part }: MoveProps) {
  const { t } = useTranslation('complaints')
  const zone = useZone()
  const presence = record.presences.find((one) => one.id === part)
  if (!presence || presence.until) return <Banner tone="info" title={t('people.leftAlready')} />
  return (
    <MoveForm<Values, { input: LogPresenceInput }>
      on={on}
      document={LogPresenceDocument}
      initial={{ until: toWall(hospitalNow(), zone) }}
      variables={({ until, note }) => ({
        input: {
          complaint: on.base.complaint,
          staff: presence.staff.id,
          role: presence.role,
          until: fromWall(until, zone),
          note: note?.trim() || null,
        },
      })}
    >
      <Field name="until" label={t('form.until')} required>
        <MomentInput />
      </Field>
      <TextField name="note" label={t('form.note')} rows={2} max={300} />
    </MoveForm>
  )
}
