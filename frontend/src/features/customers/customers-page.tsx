import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** The customers of the hospital. */
export default function CustomersPage() {
  const { t } = useTranslation('customers')
  return <PageHeader title={t('title')} />
}
