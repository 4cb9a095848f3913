import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'

/** A page that is not for this person; it stands inside the frame, where the way on is seen. */
export function ClosedPage() {
  const { t } = useTranslation('app')
  return (
    <>
      <PageHeader title={t('closed.title')} sub={t('closed.detail')} />
      <Link to="/">{t('notFound.home')}</Link>
    </>
  )
}
