import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHotkeys } from '@/ui'
import css from './top-bar.module.css'

const Palette = lazy(() => import('./palette'))

/** The way to everything: a press or Ctrl-K opens the command palette. */
export function Finder() {
  const { t } = useTranslation('app')
  const [open, setOpen] = useState(false)
  useHotkeys({ 'mod+k': () => setOpen(true) }, { 'mod+k': t('palette.title') })
  return (
    <div className={css.search} data-tour="search">
      <button type="button" className={css.finder} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span>{t('palette.hint')}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {open ? (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}
