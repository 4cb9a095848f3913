import { lazy, Suspense } from 'react'
import { languages, useLanguage } from '@/lib/i18n'
import { chooseLanguage } from '@/lib/session'
import { PlainButton } from '@/ui'

const LanguageMenu = lazy(() => import('./language-menu'))

/** 中 / EN. The button is named in the language that it leads to; of more than two it opens the list. */
export function LanguageSwitch() {
  const language = useLanguage()
  const other = languages.find((one) => one.tag !== language)
  if (!other || languages.length > 2) {
    return (
      <Suspense fallback={null}>
        <LanguageMenu />
      </Suspense>
    )
  }
  return (
    <PlainButton kind="quiet" small lang={other.tag} aria-label={`${other.short} ${other.name}`} onClick={() => void chooseLanguage(other.tag)}>
      {other.short}
    </PlainButton>
  )
}
