import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/ui'
import css from './plain.module.css'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation('app')
  return (
    <main className={css.page}>
      <PageHeader title={t('notFound.title')} sub={t('notFound.detail')} />
      <Link to="/">{t('notFound.home')}</Link>
    </main>
  )
}
