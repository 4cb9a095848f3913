import { Button } from 'antd'
import { useContext, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { CalendarIcon } from '../icons'
import { MonthPanel } from './month-panel'
import { TodayOf } from './today'
import css from '../moment-input.module.css'

interface Props {
  /** The day that the field holds; undefined while it holds none. */
  day?: string
  min?: string
  max?: string
  disabled?: boolean
  onPick: (day: string) => void
}

/** Height and width that the month needs at most, in pixels: it opens where there is room. */
const [HEIGHT, WIDTH] = [420, 340]

/** Opens the month beside the field, over everything; the browser closes it on a press elsewhere. */
export function MonthButton({ day, min, max, disabled, onPick }: Props) {
  const { t } = useTranslation('ui')
  const today = useContext(TodayOf)
  const [open, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)

  function place(opens: boolean) {
    const at = button.current?.getBoundingClientRect()
    const box = panel.current
    if (!opens || !at || !box) return
    const below = at.bottom + HEIGHT < innerHeight || at.top < HEIGHT
    box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - WIDTH - 8))}px`
    box.style.top = below ? `${Math.min(at.bottom + 4, innerHeight - HEIGHT)}px` : 'auto'
    box.style.bottom = below ? 'auto' : `${innerHeight - at.top + 4}px`
  }
  const close = () => {
    panel.current?.hidePopover()
    button.current?.focus({ preventScroll: true })
  }
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    // What the field stands in stays open.
    event.preventDefault()
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
    close()
  }
  const now = today()
  const from = day ?? (max && max < now ? max.slice(0, 10) : min && min > now ? min.slice(0, 10) : now)
  return (
    <>
      <Button ref={button} className={css.month} disabled={disabled} aria-label={t('moment.month')} aria-expanded={open} popoverTarget={id} icon={<CalendarIcon />} />
      {/* A key pressed inside belongs to the month; this only closes it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('moment.calendar')}
        className={css.panel}
        onKeyDown={onKey}
        onBeforeToggle={(event) => place(opens(event))}
        onToggle={(event) => setOpen(opens(event))}
      >
        {open ? (
          <MonthPanel
            from={from}
            chosen={day}
            today={now}
            min={min?.slice(0, 10)}
            max={max?.slice(0, 10)}
            onPick={(picked) => {
              close()
              onPick(picked)
            }}
          />
        ) : null}
      </div>
    </>
  )
}

const opens = (event: unknown): boolean => (event as { newState: string }).newState === 'open'
