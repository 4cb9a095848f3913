import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** Imports. */
export default function ImportsPage() {
  const { t } = useTranslation('imports')
  return <PageHeader title={t('title')} />
}
