import { Outlet, useBlocker } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useLeft, useSession } from '@/lib/session'
import css from './inside.module.css'
import { wayOf } from './shell/leave-rule'

const dialog = () => import('./shell/expiry-dialog')
const ExpiryDialog = lazy(dialog)
const IdleNotice = lazy(() => import('./shell/idle-notice'))

/** Around every page of those who are signed in, in the shell or not: what waits for a new session must be able to ask for it. */
export function Inside() {
  const { status } = useSession()
  const left = useLeft()
  const soon = left !== null
  // The dialog must be able to come without a connection.
  useEffect(() => {
    if (soon) dialog().catch(() => undefined)
  }, [soon])
  return (
    <>
      <Outlet />
      {left === null ? null : createPortal(<Suspense fallback={null}><IdleNotice left={left} /></Suspense>, document.body)}
      {status === 'expired' ? <Cover /> : null}
    </>
  )
}

/**
 * What stands before the page while the password is asked for. The page stays as it is and can neither be seen nor
 * found, reached with keys, read aloud or printed (theme.css); its title, in which a name may stand, goes too. The
 * browser's Back and Forward lead nowhere: who comes back finds the page that was left.
 */
function Cover() {
  const [cover, setCover] = useState<HTMLElement | null>(null)
  useBlocker({ shouldBlockFn: ({ action }) => wayOf(action) === 'travel', enableBeforeUnload: false })
  useLayoutEffect(() => {
    const root = document.documentElement
    const { title, activeElement } = document
    root.dataset.covered = ''
    document.title = 'Aftercare'
    return () => {
      delete root.dataset.covered
      if (document.title === 'Aftercare') document.title = title
      // Back to where one typed, once the dialog is gone.
      setTimeout(() => document.activeElement === document.body && activeElement instanceof HTMLElement && activeElement.focus({ preventScroll: true }))
    }
  }, [])
  // In the body: on a phone an open panel makes the page behind it inert.
  return createPortal(
    <div ref={setCover} className={css.cover} data-cover>
      <Suspense fallback={null}>{cover ? <ExpiryDialog cover={cover} /> : null}</Suspense>
    </div>,
    document.body,
  )
}
