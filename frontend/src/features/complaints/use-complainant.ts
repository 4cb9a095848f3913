import { useTranslation } from 'react-i18next'

interface Props {
  customer?: { name: string } | null
  complainant?: { name?: string | null; relationship?: string | null } | null
  anonymous: boolean
}

/** Who complains, in words: the customer, somebody else with the relationship, nobody who wants to be named. */
export function useComplainant(): (of: Props) => string {
  const { t } = useTranslation('complaints')
  return ({ customer, complainant, anonymous }) => {
    if (customer) return customer.name
    if (complainant?.name) return [complainant.name, complainant.relationship].filter(Boolean).join(' · ')
    return anonymous ? t('who.anonymous') : t('who.unnamed')
  }
}
