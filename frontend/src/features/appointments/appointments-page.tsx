import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** The appointments of a day. */
export default function AppointmentsPage() {
  const { t } = useTranslation('appointments')
  return <PageHeader title={t('title')} />
}
