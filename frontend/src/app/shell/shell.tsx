import { Outlet, useMatches } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan, useSession } from '@/lib/session'
import { Spinner, useNarrow } from '@/ui'
import { isOpen } from '../doors'
import { ClosedPage } from '../pages/closed-page'
import { BottomNav, SideNav } from './nav'
import css from './shell.module.css'
import { TopBar } from './top-bar'
import { useCounts } from './use-counts'

const ExpiryDialog = lazy(() => import('./expiry-dialog'))

/** The frame around every page: navigation, top bar, and the dialog when the session has ended. */
export default function Shell() {
  const { t } = useTranslation('app')
  const narrow = useNarrow()
  const counts = useCounts()
  const { status } = useSession()
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main">
        {t('shell.skip')}
      </a>
      {narrow ? null : <SideNav counts={counts} />}
      <div className={css.body}>
        <TopBar unread={counts?.unreadNotifications ?? 0} narrow={narrow} />
        <main id="main" tabIndex={-1} className={css.main}>
          <Suspense fallback={<Spinner />}>
            <Inside />
          </Suspense>
        </main>
      </div>
      {narrow ? <BottomNav counts={counts} /> : null}
      {status === 'expired' ? (
        <Suspense fallback={null}>
          <ExpiryDialog />
        </Suspense>
      ) : null}
    </div>
  )
}

function Inside() {
  const can = useCan()
  const page = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' })
  return isOpen(page, can) ? <Outlet /> : <ClosedPage />
}
