import { useTranslation } from 'react-i18next'
import type { Finding } from '@/gen/enums'
import { RecordFindingDocument, type RecordFindingInput } from '@/gen/graphql'
import { useOptions } from '@/lib'
import { Choice, Field } from '@/ui'
import { findings } from '../words'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<RecordFindingInput, 'finding' | 'establishedFacts' | 'assessment' | 'rootCause' | 'message'>

/** What the investigation found: facts apart from what is thought of them (R196). */
export function RecordFinding({ on, record }: MoveProps) {
  const { t } = useTranslation('complaints')
  const options = useOptions('Finding', findings)
  return (
    <MoveForm<Values, { input: RecordFindingInput }>
      on={on}
      document={RecordFindingDocument}
      stands={{
        finding: record.finding ?? undefined,
        establishedFacts: record.establishedFacts ?? undefined,
        assessment: record.assessment ?? undefined,
        rootCause: record.rootCause ?? undefined,
      }}
      show={{ finding: (word: string) => options.find(({ value }) => value === word)?.label ?? '' }}
      variables={({ rootCause, message, ...found }) => ({
        input: { ...on.base, ...found, rootCause: rootCause?.trim() || null, message: message?.trim() || null },
      })}
    >
      <Field name="finding" label={t('field.finding')} required getValueFromEvent={(value: Finding) => value}>
        <Choice<Finding> label={t('field.finding')} options={options} />
      </Field>
      <TextField name="establishedFacts" label={t('field.establishedFacts')} extra={t('form.factsHint')} required rows={4} max={20000} />
      <TextField name="assessment" label={t('field.assessment')} extra={t('form.assessmentHint')} required rows={3} max={20000} />
      <TextField name="rootCause" label={t('field.rootCause')} rows={2} max={500} />
      <TextField name="message" label={t('form.tellFinding')} extra={t('form.tellFindingHint')} rows={2} max={5000} />
    </MoveForm>
  )
}
