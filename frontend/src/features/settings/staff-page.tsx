import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** Staff and their roles. */
export default function StaffPage() {
  const { t } = useTranslation('settings')
  return <PageHeader title={t('staffTitle')} />
}
