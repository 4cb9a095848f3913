import { useId, type ReactNode } from 'react'
import css from './panel.module.css'

/** A titled part of a page; a region that can be reached by its name. */
export function Panel({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className={css.panel} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  )
}
