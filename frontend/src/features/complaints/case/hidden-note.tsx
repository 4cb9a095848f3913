import { useTranslation } from 'react-i18next'
import css from './facts-panel.module.css'

/** Names calmly what this viewer does not see, so that nobody takes it for missing. */
export function HiddenNote({ hidden }: { hidden: readonly string[] }) {
  const { t } = useTranslation('complaints')
  if (hidden.length === 0) return null
  const names = hidden.map((field) => t(`field.${field}`))
  return <p className={css.hidden}>{t('facts.hidden', { names: names.join(t('facts.and')) })}</p>
}
