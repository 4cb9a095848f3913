import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** Overview of the settings. */
export default function SettingsPage() {
  const { t } = useTranslation('settings')
  return <PageHeader title={t('settingsTitle')} />
}
