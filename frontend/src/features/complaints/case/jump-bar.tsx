import css from './jump-bar.module.css'
import { useTranslation } from 'react-i18next'

/** Goes to a part of the page and puts the focus there. */
export function jumpTo(id: string): void {
  const part = document.getElementById(id)
  part?.scrollIntoView?.({ block: 'start' })
  part?.focus({ preventScroll: true })
}

/** On a phone: the ways to the parts of the page. */
export function JumpBar({ targets }: { targets: readonly (readonly [id: string, name: string])[] }) {
  const { t } = useTranslation('complaints')
  return (
    <nav className={css.bar} aria-label={t('case.jump')}>
      {targets.map(([id, name]) => (
        <button key={id} type="button" className={css.to} onClick={() => jumpTo(id)}>
          {name}
        </button>
      ))}
    </nav>
  )
}
