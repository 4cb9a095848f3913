import { RouterProvider } from '@tanstack/react-router'
import { Suspense } from 'react'
import { cspNonce } from '@/lib/config'
import { componentsOf, useLanguage } from '@/lib/i18n'
import { Spinner, Toasts } from '@/ui'
import { UiProvider } from '@/ui/ui-provider'
import { router } from './router'

/** Everything around the pages: look, language, router, messages. */
export function App() {
  const language = useLanguage()
  return (
    <UiProvider language={language} words={componentsOf(language)} nonce={cspNonce()}>
      <Suspense fallback={<Spinner label="…" />}>
        <RouterProvider router={router} />
      </Suspense>
      <Suspense fallback={null}>
        <Toasts />
      </Suspense>
    </UiProvider>
  )
}
