import { useTranslation } from 'react-i18next'
import type { DoctorOpinion } from '@/gen/enums'
import { GiveDoctorOpinionDocument, type DoctorOpinionInput } from '@/gen/graphql'
import { Field } from '@/ui'
import { OpinionChoice } from '../opinion-choice'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

interface Values {
  opinion: DoctorOpinion
  text?: string
}

/** The doctor's answer, from the case page. */
export function Opinion({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<Values, { input: DoctorOpinionInput }>
      on={on}
      document={GiveDoctorOpinionDocument}
      variables={({ opinion, text }) => ({ input: { complaint: on.base.complaint, opinion, text: text?.trim() || null } })}
    >
      <Field name="opinion" label={t('opinion.title')} required getValueFromEvent={(value: DoctorOpinion) => value}>
        <OpinionChoice />
      </Field>
      <TextField name="text" label={t('opinion.text')} max={1000} />
    </MoveForm>
  )
}
