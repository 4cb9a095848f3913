import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import css from './plain.module.css'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  autoComplete: 'username' | 'current-password' | 'new-password' | 'off'
  /** The form was sent: an empty field says so, in the language of the page and not in the browser's. */
  sent: boolean
  fault?: string
  autoFocus?: boolean
}

/** A login, a one-time secret or a password with its label and, below it, what is wrong with it. */
export function PlainField({ label, value, onChange, autoComplete, sent, fault, autoFocus }: Props) {
  const { t } = useTranslation('ui')
  const id = useId()
  const readable = autoComplete === 'username' || autoComplete === 'off'
  const wrong = sent && !(readable ? value.trim() : value) ? t('form.required') : fault
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input
        className={css.input}
        id={id}
        type={readable ? 'text' : 'password'}
        aria-required
        value={value}
        autoComplete={autoComplete}
        autoCapitalize={readable ? 'off' : undefined}
        spellCheck={readable ? false : undefined}
        autoFocus={autoFocus}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-fault` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong ? (
        <span id={`${id}-fault`} className={css.fault}>
          {wrong}
        </span>
      ) : null}
    </div>
  )
}
