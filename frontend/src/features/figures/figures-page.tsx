import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** The figures. */
export default function FiguresPage() {
  const { t } = useTranslation('figures')
  return <PageHeader title={t('title')} />
}
