import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import css from './plain.module.css'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  autoComplete: 'username' | 'current-password' | 'new-password'
  /** The form was sent: an empty field says so, in the language of the page and not in the browser's. */
  sent: boolean
  fault?: string
  autoFocus?: boolean
}

/** A login or a password with its label and, below it, what is wrong with it. */
export function PlainField({ label, value, onChange, autoComplete, sent, fault, autoFocus }: Props) {
  const { t } = useTranslation('ui')
  const id = useId()
  const wrong = sent && !value ? t('form.required') : fault
  const login = autoComplete === 'username'
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input
        className={css.input}
        id={id}
        type={login ? 'text' : 'password'}
        aria-required
        value={value}
        autoComplete={autoComplete}
        autoCapitalize={login ? 'off' : undefined}
        spellCheck={login ? false : undefined}
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
