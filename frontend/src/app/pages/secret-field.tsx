import { Input } from 'antd'
import { useId } from 'react'
import css from './plain.module.css'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  autoComplete: 'current-password' | 'new-password'
  fault?: string
  autoFocus?: boolean
}

/** A password with its label and, below it, what is wrong with it. */
export function SecretField({ label, value, onChange, autoComplete, fault, autoFocus }: Props) {
  const id = useId()
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type="password"
        required
        value={value}
        autoComplete={autoComplete}
        autoFocus={autoFocus}
        status={fault ? 'error' : undefined}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault ? (
        <span id={`${id}-fault`} className={css.fault}>
          {fault}
        </span>
      ) : null}
    </div>
  )
}
