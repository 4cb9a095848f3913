import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useSession } from '@/lib/session'

const ExpiryDialog = lazy(() => import('./shell/expiry-dialog'))

/** Around every page of those who are signed in, in the shell or not: what waits for a new session must be able to ask for it. */
export function Inside() {
  const { status } = useSession()
  return (
    <>
      <Outlet />
      {status === 'expired' ? (
        <Suspense fallback={null}>
          <ExpiryDialog />
        </Suspense>
      ) : null}
    </>
  )
}
