import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

export default function MyDayPage() {
  const { t } = useTranslation('callbacks')
  return <PageHeader title={t('title')} />
}
