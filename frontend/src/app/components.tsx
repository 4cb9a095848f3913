import type { ReactNode } from 'react'
import { cspNonce } from '@/lib/config'
import { componentsOf, useLanguage } from '@/lib/i18n'
import { getSession } from '@/lib/session/store'
import { dayOf, hospitalNow } from '@/lib/time'
import { UiProvider } from '@/ui/ui-provider'

/** Look and language of the library's components, around whatever uses them: it is loaded with them. */
export function Components({ children }: { children: ReactNode }) {
  const language = useLanguage()
  return (
    <UiProvider language={language} words={componentsOf(language)} nonce={cspNonce()} today={today}>
      {children}
    </UiProvider>
  )
}

const today = (): string => dayOf(hospitalNow(), getSession().viewer?.hospital?.timeZone ?? 'UTC')
