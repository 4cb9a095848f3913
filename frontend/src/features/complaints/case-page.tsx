import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** One complaint. */
export default function CasePage() {
  const { t } = useTranslation('complaints')
  return <PageHeader title={t('caseTitle')} />
}
