import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DoctorOpinion } from '@/gen/enums'
import css from './opinion-choice.module.css'
import { opinions } from './words'
import { useOpinionLabel } from './use-opinion-label'

interface Props {
  id?: string
  value?: DoctorOpinion
  onChange?: (value: DoctorOpinion) => void
}

/** The three answers of a doctor, large enough for a thumb. */
export function OpinionChoice({ id, value, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const label = useOpinionLabel()
  const name = useId()
  const hints: Record<DoctorOpinion, string> = {
    AGREE: t('opinion.agreeHint'),
    EXAMINE: t('opinion.examineHint'),
    ESCALATE: t('opinion.escalateHint'),
  }
  return (
    <div role="radiogroup" id={id} aria-label={t('opinion.title')} className={css.group}>
      {opinions.map((one) => (
        <label key={one} className={css.option}>
          <input type="radio" name={name} value={one} checked={value === one} onChange={() => onChange?.(one)} />
          <span className={css.face}>
            {label(one)}
            <span className={css.hint}>{hints[one]}</span>
          </span>
        </label>
      ))}
    </div>
  )
}
