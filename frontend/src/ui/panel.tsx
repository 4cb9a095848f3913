import { useId, type ReactNode } from 'react'
import css from './panel.module.css'

interface Props {
  title: string
  actions?: ReactNode
  /** One of many alike, whose titles may repeat: no region of the page. */
  item?: boolean
  children: ReactNode
}

/** A titled part of a page; a region that can be reached by its name. */
export function Panel({ title, actions, item = false, children }: Props) {
  const id = useId()
  const Box = item ? 'article' : 'section'
  return (
    <Box className={css.panel} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </Box>
  )
}
