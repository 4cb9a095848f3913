import { useTranslation } from 'react-i18next'
import { CloseComplaintDocument, type CloseComplaintInput } from '@/gen/graphql'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<CloseComplaintInput, 'rootCause' | 'note'>

/** Ends a resolved case with its root cause (R199). */
export function Close({ on, record }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<Values, { input: CloseComplaintInput }>
      on={on}
      document={CloseComplaintDocument}
      stands={{ rootCause: record.rootCause ?? undefined }}
      variables={({ rootCause, note }) => ({ input: { ...on.base, rootCause, note: note?.trim() || null } })}
    >
      <TextField name="rootCause" label={t('field.rootCause')} required max={500} />
      <TextField name="note" label={t('form.note')} rows={2} />
    </MoveForm>
  )
}
