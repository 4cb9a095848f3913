import type { ReactNode } from 'react'
import css from './timeline.module.css'

export interface TimelineItem {
  id: string
  /** The moment in the reader's words. */
  when: string
  /** The instant, for machines. */
  dateTime?: string
  who: string
  text: ReactNode
  detail?: ReactNode
  tone?: 'plain' | 'accent' | 'alarm'
}

/** What happened, in order, one line per event. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol className={css.list} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={`${css.item} ${css[item.tone ?? 'plain']}`}>
          <div className={css.meta}>
            <time dateTime={item.dateTime}>{item.when}</time> · {item.who}
          </div>
          <div>{item.text}</div>
          {item.detail ? <div className={css.detail}>{item.detail}</div> : null}
        </li>
      ))}
    </ol>
  )
}
