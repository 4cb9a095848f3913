import type { MouseEvent } from 'react'

/** For wrapProps of a dialog that a press beside it does not close: the press leaves the focus inside, too. */
export const beside = {
  onMouseDown: (event: MouseEvent) => {
    if (event.target === event.currentTarget) event.preventDefault()
  },
}
