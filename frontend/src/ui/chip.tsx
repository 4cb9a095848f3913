import type { ReactNode } from 'react'
import css from './chip.module.css'

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'alarm'

/** A short label: a state, a class, a count. Its meaning never rests on colour alone. */
export function Chip({ tone = 'plain', children, title }: { tone?: Tone; children: ReactNode; title?: string }) {
  return (
    <span className={`${css.chip} ${css[tone]}`} title={title}>
      {children}
    </span>
  )
}
