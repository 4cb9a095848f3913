import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** Call scripts. */
export default function ScriptsPage() {
  const { t } = useTranslation('settings')
  return <PageHeader title={t('scriptsTitle')} />
}
