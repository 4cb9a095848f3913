import type { ComponentProps } from 'react'
import css from './plain-button.module.css'

interface Props extends ComponentProps<'button'> {
  /** main: the one action of a form; quiet: without a frame. */
  kind?: 'main' | 'quiet'
  small?: boolean
  /** Something is on its way: pressed again, it does nothing. */
  busy?: boolean
}

/**
 * A button that looks like those of the library without loading it: for the pages and messages that stand before
 * somebody has signed in, which must be there at once.
 */
export function PlainButton({ kind, small, busy, className = '', type = 'button', onClick, ...rest }: Props) {
  const look = [css.button, kind ? css[kind] : '', small ? css.small : '', busy ? css.busy : '', className].filter(Boolean).join(' ')
  return <button {...rest} type={type} className={look} aria-busy={busy ? true : undefined} onClick={busy ? (event) => event.preventDefault() : onClick} />
}
