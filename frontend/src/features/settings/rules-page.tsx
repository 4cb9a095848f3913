import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** Callback rules. */
export default function RulesPage() {
  const { t } = useTranslation('settings')
  return <PageHeader title={t('rulesTitle')} />
}
