import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** Departments. */
export default function DepartmentsPage() {
  const { t } = useTranslation('settings')
  return <PageHeader title={t('departmentsTitle')} />
}
