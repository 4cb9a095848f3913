import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** One customer. */
export default function CustomerPage() {
  const { t } = useTranslation('customers')
  return <PageHeader title={t('customerTitle')} />
}
