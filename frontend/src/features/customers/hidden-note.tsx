import { useTranslation } from 'react-i18next'
import css from './customers.module.css'

/** The address is left out of every card and shown with the number; who sees no number sees no list of them. Neither is news. */
const always = ['address', 'phones']

/** Names calmly what this viewer does not see, so that nobody takes it for missing. */
export function HiddenNote({ hidden }: { hidden: readonly string[] }) {
  const { t } = useTranslation('customers')
  const names = hidden.filter((field) => !always.includes(field)).map((field) => t(`field.${field}`))
  return names.length > 0 ? <p className={css.soft}>{t('hidden', { names: names.join(t('and')) })}</p> : null
}
