import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** Registering a complaint. */
export default function RegisterPage() {
  const { t } = useTranslation('complaints')
  return <PageHeader title={t('registerTitle')} />
}
