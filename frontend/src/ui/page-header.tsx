import { useEffect, type ReactNode } from 'react'
import css from './page-header.module.css'

interface Props {
  title: ReactNode
  /** One quiet line below the title. */
  sub?: ReactNode
  /** Chips beside the title: state, clocks, tier. */
  tags?: ReactNode
  /** Buttons on the right. */
  actions?: ReactNode
}

/** Head of a page; its title is the page's only h1 and the title of the window. */
export function PageHeader({ title, sub, tags, actions }: Props) {
  useEffect(() => {
    if (typeof title === 'string') document.title = `${title} · Aftercare`
  }, [title])
  return (
    <header className={css.head}>
      <div className={css.main}>
        <div className={css.row}>
          <h1 className={css.title}>{title}</h1>
          {tags}
        </div>
        {sub ? <div className={css.sub}>{sub}</div> : null}
      </div>
      {actions ? <div className={`${css.actions} no-print`}>{actions}</div> : null}
    </header>
  )
}
