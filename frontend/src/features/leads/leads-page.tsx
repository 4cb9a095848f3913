import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** The leads. */
export default function LeadsPage() {
  const { t } = useTranslation('leads')
  return <PageHeader title={t('title')} />
}
