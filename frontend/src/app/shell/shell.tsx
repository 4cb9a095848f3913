import { Outlet, useMatches, useRouterState } from '@tanstack/react-router'
import { Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/lib/session'
import { Spinner, useFocusKeeper, useNarrow, useTyping } from '@/ui'
import { Components } from '../components'
import { isOpen } from '../doors'
import { ClosedPage } from '../pages/closed-page'
import { EmptyNote } from './empty-note'
import { HelpLayer, TourInvitation, useHelp } from './help'
import { BottomNav, SideNav } from './nav'
import { LeaveGuard } from './leave-guard'
import { LeftNote } from './left-note'
import { LineNote } from './line-note'
import css from './shell.module.css'
import { TopBar } from './top-bar'
import { useCounts } from './use-counts'

/** The frame around every page: navigation and top bar. */
export default function Shell() {
  return (
    <Components>
      <Frame />
    </Components>
  )
}

function Frame() {
  const { t } = useTranslation('app')
  const narrow = useNarrow()
  const { counts, asOf, empty } = useCounts()
  const typing = useTyping()
  useFocusKeeper('main')
  const help = useHelp()
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main">
        {t('shell.skip')}
      </a>
      {narrow ? null : <SideNav counts={counts} />}
      <div className={css.body}>
        <TopBar unread={{ count: counts?.unreadNotifications ?? 0, asOf }} narrow={narrow} help={help} />
        <LeftNote />
        <LineNote />
        <Main>
          {empty ? <EmptyNote /> : null}
          <TourInvitation help={help} />
          <Suspense fallback={<Spinner />}>{typing.scope(<Inside />)}</Suspense>
        </Main>
      </div>
      {narrow ? <BottomNav counts={counts} /> : null}
      <HelpLayer help={help} />
      <LeaveGuard typing={typing} />
    </div>
  )
}

/** Says that it is busy as long as the page before still stands in it. */
function Main({ children }: { children: ReactNode }) {
  const busy = useRouterState({ select: (state) => state.isLoading })
  return (
    <main id="main" tabIndex={-1} className={css.main} aria-busy={busy}>
      {children}
    </main>
  )
}

function Inside() {
  const can = useCan()
  const page = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' })
  return isOpen(page, can) ? <Outlet /> : <ClosedPage />
}
