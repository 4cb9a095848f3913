import { Button, Input } from 'antd'
import css from './moment-input.module.css'

interface Props {
  id?: string
  /** Wall time "2026-11-21T10:05" (or a day "2026-11-21" with kind="day"), empty when not set. */
  value?: string | null
  onChange?: (value: string) => void
  onBlur?: () => void
  kind?: 'moment' | 'day' | 'time'
  min?: string
  max?: string
  disabled?: boolean
  /** Likely values as buttons. */
  quick?: readonly { label: string; value: string }[]
  'aria-label'?: string
}

const types = { moment: 'datetime-local', day: 'date', time: 'time' } as const

/**
 * A time as it is read on the wall of the place that counts; who uses it converts to instants. The
 * browser's own field: it can be typed, and a phone shows its own wheel.
 */
export function MomentInput({ value, onChange, kind = 'moment', quick, ...rest }: Props) {
  return (
    <div className={css.box}>
      <Input {...rest} type={types[kind]} value={value ?? ''} onChange={(event) => onChange?.(event.target.value)} />
      {quick?.length ? (
        <div className={css.quick}>
          {quick.map((one) => (
            <Button key={one.value} size="small" onClick={() => onChange?.(one.value)}>
              {one.label}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
