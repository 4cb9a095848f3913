import { useId, type ReactNode } from 'react'
import css from './choice.module.css'

export interface ChoiceOption<Value extends string> {
  value: Value
  label: ReactNode
  /** Why it cannot be chosen now. */
  blocked?: string
  /** The key that picks it, shown beside it. */
  hotkey?: string
}

interface Props<Value extends string> {
  /** Name of the group. */
  label: string
  options: readonly ChoiceOption<Value>[]
  value?: Value | null
  onChange?: (value: Value) => void
  id?: string
  disabled?: boolean
  /** Steps of one scale: they share a line, however narrow it is. */
  scale?: boolean
}

/** One of a few, all in sight: radio buttons that look like a row of buttons. */
export function Choice<Value extends string>({ label, options, value, onChange, id, disabled, scale }: Props<Value>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={scale ? css.scale : css.group} id={id}>
      {options.map((option) => (
        <label key={option.value} className={css.option} title={option.blocked}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            disabled={disabled || option.blocked !== undefined}
            onChange={() => onChange?.(option.value)}
          />
          <span>
            {option.hotkey ? <kbd aria-hidden="true">{option.hotkey}</kbd> : null}
            {option.label}
          </span>
        </label>
      ))}
    </div>
  )
}
