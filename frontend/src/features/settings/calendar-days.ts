import { addDays } from '@/lib'

/** A day that differs from the week: closed although it is a weekday, or worked although it is not. */
export interface DayRow {
  date: string
  off: boolean
  name: string
}

/** Days of the same name and kind that follow each other, as one line of a list. */
export interface Span {
  from: string
  to: string
  off: boolean
  name: string
}

export const byDate = (days: readonly DayRow[]): DayRow[] => [...days].sort((a, b) => a.date.localeCompare(b.date))

export function spans(days: readonly DayRow[]): Span[] {
  const out: Span[] = []
  for (const { date, off, name } of byDate(days)) {
    const last = out.at(-1)
    if (last && last.off === off && last.name === name && addDays(last.to, 1) === date) last.to = date
    else out.push({ from: date, to: date, off, name })
  }
  return out
}

/** The year that a hospital should load next: the one after the last that is known. */
export const nextYear = (years: readonly { year: number }[], thisYear: number): number =>
  years.length === 0 ? thisYear : Math.max(...years.map((one) => one.year)) + 1
