import type { MouseEvent, ReactNode } from 'react'

interface Props {
  id: string
  className: string | undefined
  /** Hears when it opens and closes. */
  onOpen?: (open: boolean) => void
  children: ReactNode
}

/**
 * A part that opens over the page by a button with popoverTarget={id}; the browser closes it on Escape
 * and on a press elsewhere, and a link or command inside closes it as well.
 */
export function Popover({ id, className, onOpen, children }: Props) {
  function onClick(event: MouseEvent<HTMLDivElement>) {
    const inside = event.target instanceof Element && event.target.closest('a, [data-closes]')
    if (inside) event.currentTarget.hidePopover()
  }
  return (
    // The press itself belongs to the link or button inside; this only closes the menu behind it.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      id={id}
      popover="auto"
      className={className}
      onClick={onClick}
      onToggle={(event) => onOpen?.((event as unknown as { newState: string }).newState === 'open')}
    >
      {children}
    </div>
  )
}
