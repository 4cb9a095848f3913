import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { beyond } from './written'
import { daysOn, monthsOn, weeksOf } from './month'
import css from './month-panel.module.css'

interface Props {
  /** The day that is chosen, or from which one looks around. */
  from: string
  chosen?: string
  today: string
  min?: string
  max?: string
  onPick: (day: string) => void
}

const steps: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => daysOn(day, -1),
  ArrowRight: (day) => daysOn(day, 1),
  ArrowUp: (day) => daysOn(day, -7),
  ArrowDown: (day) => daysOn(day, 7),
  PageUp: (day) => monthsOn(day, -1),
  PageDown: (day) => monthsOn(day, 1),
}

/** The days of a month in the reader's language: arrows go from day to day, Page Up and Page Down from month to month. */
export function MonthPanel({ from, chosen, today, min, max, onPick }: Props) {
  const { t, i18n } = useTranslation('ui')
  const [day, setDay] = useState(from)
  const table = useRef<HTMLTableElement>(null)
  const hand = useRef(true)
  const format = (form: Intl.DateTimeFormatOptions) => {
    const write = new Intl.DateTimeFormat(i18n.language, { ...form, timeZone: 'UTC' })
    return (one: string) => write.format(new Date(`${one}T00:00:00Z`))
  }
  const month = format({ year: 'numeric', month: 'long' })
  const whole = format({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' })
  const weekday = format({ weekday: 'short' })
  const narrow = format({ weekday: 'narrow' })

  useEffect(() => {
    // The keys move what is in hand; the buttons above keep the focus that they have.
    if (hand.current) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }, [day])

  function onKey(event: KeyboardEvent) {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    hand.current = true
    setDay(step(day))
  }
  const turn = (name: string, months: number, sign: string) => (
    <button
      type="button"
      className={css.turn}
      aria-label={t(name)}
      onClick={() => {
        hand.current = false
        setDay(monthsOn(day, months))
      }}
    >
      {sign}
    </button>
  )
  const week = Array.from({ length: 7 }, (_none, at) => daysOn('2026-11-23', at))
  return (
    <div className={css.panel}>
      <div className={css.top}>
        {turn('moment.yearBefore', -12, '«')}
        {turn('moment.monthBefore', -1, '‹')}
        <span className={css.month} role="status">
          {month(day)}
        </span>
        {turn('moment.monthAfter', 1, '›')}
        {turn('moment.yearAfter', 12, '»')}
      </div>
      <table ref={table} className={css.days}>
        <thead>
          <tr>
            {week.map((one) => (
              <th key={one} scope="col" abbr={weekday(one)}>
                {narrow(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(day).map((days, at) => (
            <tr key={at}>
              {days.map((one, on) => (
                <td key={on}>
                  {one ? (
                    <button
                      type="button"
                      className={css.day}
                      tabIndex={one === day ? 0 : -1}
                      aria-label={whole(one)}
                      aria-pressed={one === chosen}
                      aria-current={one === today ? 'date' : undefined}
                      aria-disabled={beyond(one, min, max) !== undefined}
                      onKeyDown={onKey}
                      onClick={() => beyond(one, min, max) ?? onPick(one)}
                    >
                      {Number(one.slice(8))}
                    </button>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
