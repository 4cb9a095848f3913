import css from './jump-bar.module.css'
import { useTranslation } from 'react-i18next'

/** On a phone: goes to a part of the page and puts the focus there. */
export function JumpBar({ targets }: { targets: readonly (readonly [id: string, name: string])[] }) {
  const { t } = useTranslation('complaints')
  function jump(id: string) {
    const part = document.getElementById(id)
    part?.scrollIntoView?.({ block: 'start' })
    part?.focus({ preventScroll: true })
  }
  return (
    <nav className={css.bar} aria-label={t('case.jump')}>
      {targets.map(([id, name]) => (
        <button key={id} type="button" className={css.to} onClick={() => jump(id)}>
          {name}
        </button>
      ))}
    </nav>
  )
}
