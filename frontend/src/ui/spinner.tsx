import { useTranslation } from 'react-i18next'
import css from './spinner.module.css'

/** Something is on its way. Appears after a moment only, so that fast answers do not flicker. */
export function Spinner({ label }: { label?: string }) {
  const { t } = useTranslation('ui')
  return (
    <div className={css.box} role="status">
      <span className={css.wheel} aria-hidden="true" />
      <span>{label ?? t('loading')}</span>
    </div>
  )
}
