import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** One import. */
export default function ImportPage() {
  const { t } = useTranslation('imports')
  return <PageHeader title={t('importTitle')} />
}
