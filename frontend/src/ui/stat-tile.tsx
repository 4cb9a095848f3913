import type { ReactNode } from 'react'
import css from './stat-tile.module.css'

interface Props {
  label: string
  value: ReactNode
  tone?: 'plain' | 'warn' | 'alarm' | 'accent'
  /** Makes the tile a switch, for example a filter. */
  onPress?: () => void
  pressed?: boolean
}

/** One figure with its name. */
export function StatTile({ label, value, tone = 'plain', onPress, pressed }: Props) {
  const body = (
    <>
      <span className={css.label}>{label}</span>
      <span className={`${css.value} ${css[tone]}`}>{value}</span>
    </>
  )
  if (!onPress) return <div className={css.tile}>{body}</div>
  return (
    <button type="button" className={`${css.tile} ${css.button}`} aria-pressed={pressed ?? false} onClick={onPress}>
      {body}
    </button>
  )
}
