import { RouterProvider } from '@tanstack/react-router'
import { Suspense } from 'react'
import { cspNonce } from '@/lib/config'
import { componentsOf, useLanguage } from '@/lib/i18n'
import { Spinner, Toasts } from '@/ui'
import { UiProvider } from '@/ui/ui-provider'
import { NoConnectionPage } from './pages/no-connection-page'
import { router } from './router'
import { UpdateNotice } from './update-notice'

/**
 * Everything around the pages: look, language, router, messages. Where the server cannot be reached, nobody
 * knows who is here: the page says that there is no connection and begins anew when there is one.
 */
export function App({ reached }: { reached: boolean }) {
  const language = useLanguage()
  return (
    <UiProvider language={language} words={componentsOf(language)} nonce={cspNonce()}>
      <Suspense fallback={<Spinner label="…" />}>
        {reached ? <RouterProvider router={router} /> : <NoConnectionPage whole />}
      </Suspense>
      <Suspense fallback={null}>
        <Toasts />
      <UpdateNotice />
      </Suspense>
    </UiProvider>
  )
}
