import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** Working week and holidays. */
export default function CalendarPage() {
  const { t } = useTranslation('settings')
  return <PageHeader title={t('calendarTitle')} />
}
