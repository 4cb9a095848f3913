import { useTranslation } from 'react-i18next'
import type { DoctorOpinion } from '@/gen/enums'

/** The short answer of a doctor in words. */
export function useOpinionLabel(): (opinion: DoctorOpinion) => string {
  const { t } = useTranslation('complaints')
  const words: Record<DoctorOpinion, string> = {
    AGREE: t('opinion.agree'),
    EXAMINE: t('opinion.examine'),
    ESCALATE: t('opinion.escalate'),
  }
  return (opinion) => words[opinion]
}
