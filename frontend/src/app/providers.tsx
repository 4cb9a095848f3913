import { RouterProvider } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Spinner, Toasts } from '@/ui'
import { NoConnectionPage } from './pages/no-connection-page'
import { router } from './router'
import { UpdateNotice } from './update-notice'

/**
 * Everything around the pages: router, messages. The library of components comes with the frame, since who signs
 * in does not need it. Where the server cannot be reached, nobody knows who is here: the page says that there is
 * no connection and begins anew when there is one.
 */
export function App({ reached }: { reached: boolean }) {
  return (
    <>
      <Suspense fallback={<Spinner label="…" />}>
        {reached ? <RouterProvider router={router} /> : <NoConnectionPage whole />}
      </Suspense>
      <Suspense fallback={null}>
        <Toasts />
        <UpdateNotice />
      </Suspense>
    </>
  )
}
