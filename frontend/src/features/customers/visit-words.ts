import { useTranslation } from 'react-i18next'
import type { VisitLineFragment } from '@/gen/graphql'
import { listed, named, useLanguage, yuan } from '@/lib'

/** A visit in words: what was done or wanted, and what was bought. Amounts that are hidden are not guessed. */
export function useVisitWords() {
  const { t } = useTranslation('customers')
  const language = useLanguage()
  return {
    what: (visit: VisitLineFragment): string =>
      listed(visit.procedures.map((one) => named(language, one.name, one.nameEn)), language) || visit.purpose || '',
    bought: (visit: VisitLineFragment): string =>
      visit.purchased ? (visit.amount ? yuan(visit.amount) : t('lib:yes')) : t('lib:no'),
  }
}
