import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

export default function WorklistPage() {
  const { t } = useTranslation('callbacks')
  return <PageHeader title={t('title')} />
}
