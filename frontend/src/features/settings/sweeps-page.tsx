import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** Jobs that run by themselves. */
export default function SweepsPage() {
  const { t } = useTranslation('settings')
  return <PageHeader title={t('sweepsTitle')} />
}
