import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** Who looked at what. */
export default function AccessLogPage() {
  const { t } = useTranslation('settings')
  return <PageHeader title={t('accessLogTitle')} />
}
