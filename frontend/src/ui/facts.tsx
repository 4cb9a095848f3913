import type { ReactNode } from 'react'
import css from './facts.module.css'

/** Names and values in two columns; an empty value shows as a dash. */
export function Facts({ items }: { items: readonly [name: string, value: ReactNode][] }) {
  return (
    <dl className={css.facts}>
      {items.map(([name, value]) => (
        <div key={name} className={css.row}>
          <dt>{name}</dt>
          <dd>{value === null || value === undefined || value === '' ? '—' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
