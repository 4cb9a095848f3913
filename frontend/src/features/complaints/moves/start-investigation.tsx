import { useTranslation } from 'react-i18next'
import { StartInvestigationDocument, type StartInvestigationInput } from '@/gen/graphql'
import { StaffPicker } from '@/forms'
import { Field } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<StartInvestigationInput, 'investigator' | 'supervisor' | 'note'>

/** Names who looks into the case, and who accompanies a major one (R192, R212). */
export function StartInvestigation({ on, record }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<Values, { input: StartInvestigationInput }>
      on={on}
      document={StartInvestigationDocument}
      initial={{ investigator: record.owner?.id }}
      variables={({ investigator, supervisor, note }) => ({
        input: { ...on.base, investigator, supervisor: supervisor ?? null, note: note?.trim() || null },
      })}
    >
      <Field name="investigator" label={t('form.investigator')} extra={t('form.investigatorHint')} required>
        <StaffPicker known={record.owner} />
      </Field>
      <Field name="supervisor" label={t('people.supervisor')}>
        <StaffPicker />
      </Field>
      <TextField name="note" label={t('form.note')} rows={2} />
    </MoveForm>
  )
}
