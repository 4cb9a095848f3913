import { lazy, Suspense, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PaletteFrame, Spinner, useHotkeys } from '@/ui'
import css from './top-bar.module.css'
import type { Frame } from './use-action-commands'

const Palette = lazy(() => import('./palette'))

/** The way to everything: a press or Ctrl-K opens the command palette. */
export function Finder(frame: Frame) {
  const { t } = useTranslation('app')
  const [text, setText] = useState<string | null>(null)
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
