import type { ReactNode } from 'react'
import css from './bar.module.css'

/** Controls in a row that wraps: filters above a list, buttons below a form. */
export function Bar({ children, end, label }: { children?: ReactNode; end?: boolean; label?: string }) {
  return (
    <div className={`${css.bar} ${end ? css.end : ''}`} role={label ? 'group' : undefined} aria-label={label}>
      {children}
    </div>
  )
}

/** Parts below each other with even gaps. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={css.stack}>{children}</div>
}
