import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/lib/session'
import { PaletteFrame, Spinner, useHotkeys } from '@/ui'
import css from './top-bar.module.css'
import type { Frame } from './use-action-commands'

const load = () => import('./palette')
const Palette = lazy(load)

/** Milliseconds until the page has come to rest. */
const REST = 2_000

/** The way to everything: a press or Ctrl-K opens the command palette. */
export function Finder(frame: Frame) {
  const { t, i18n } = useTranslation('app')
  const { status } = useSession()
  // The list comes beforehand, with its texts: the first opening is as quick as the next. Where it cannot, the opening asks again.
  useEffect(() => {
    const timer = setTimeout(() => void Promise.all([load(), i18n.loadNamespaces('finder')]).catch(() => undefined), REST)
    return () => clearTimeout(timer)
  }, [i18n])
  const [text, setText] = useState<string | null>(null)
  // A locked page is covered: what was found does not stay open behind it, nor its keys.
  if (status === 'expired' && text !== null) setText(null)
  const open = () => setText((old) => old ?? '')
  const close = useCallback(() => setText(null), [])
  useHotkeys({ 'mod+k': open }, { 'mod+k': t('palette.title') })
  return (
    <div className={css.search} data-tour="search">
      <button type="button" className={css.finder} aria-haspopup="dialog" onClick={open}>
        <span>{t('palette.hint')}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {text === null ? null : (
        <PaletteFrame title={t('palette.title')} placeholder={t('palette.hint')} text={text} onText={setText} onClose={close}>
          <Suspense fallback={<Spinner />}>
            <Palette text={text} {...frame} />
          </Suspense>
        </PaletteFrame>
      )}
    </div>
  )
}
