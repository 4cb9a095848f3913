import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** The complaint queue. */
export default function QueuePage() {
  const { t } = useTranslation('complaints')
  return <PageHeader title={t('title')} />
}
