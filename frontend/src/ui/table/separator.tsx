import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import css from '../data-table.module.css'
import { fitting, MAX, MIN } from './widths'

interface Props {
  label: string
  /** Pixels. */
  width: number
  onWidth: (width: number) => void
  onUsual: () => void
}

/** The handle at the end of a header: dragged, or moved with the arrow keys; a double click or Delete undoes it. */
export function Separator({ label, width, onWidth, onUsual }: Props) {
  const start = useRef<{ x: number; width: number }>(null)
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture?.(event.pointerId)
    start.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (start.current) onWidth(fitting(start.current.width + event.clientX - start.current.x))
  }
  const end = () => {
    start.current = null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -8, ArrowRight: 8 }
    const step = steps[event.key]
    if (step !== undefined) onWidth(fitting(width + step * (event.shiftKey ? 5 : 1)))
    else if (event.key === 'Delete') onUsual()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // A separator that has the focus is a control: its value is the width.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={MIN}
      aria-valuemax={MAX}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={css.separator}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={onUsual}
      onKeyDown={onKeyDown}
    />
  )
}
