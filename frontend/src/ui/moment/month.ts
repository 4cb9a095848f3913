/** Days are "2026-11-30"; none of this needs a zone. */
const iso = (date: Date): string => date.toISOString().slice(0, 10)
const at = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** A day some days on. */
export function daysOn(day: string, days: number): string {
  const date = at(day)
  date.setUTCDate(date.getUTCDate() + days)
  return iso(date)
}

/** The same day some months on, or the last one of a shorter month. */
export function monthsOn(day: string, months: number): string {
  const first = at(`${day.slice(0, 7)}-01`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(Number(day.slice(8)), last))
  return iso(first)
}

/** The weeks of the month of a day, from Monday to Sunday; null where a day belongs to another month. */
export function weeksOf(day: string): (string | null)[][] {
  const first = `${day.slice(0, 7)}-01`
  const before = (at(first).getUTCDay() + 6) % 7
  const weeks: (string | null)[][] = []
  for (let from = daysOn(first, -before); from < monthsOn(first, 1); from = daysOn(from, 7)) {
    const week = Array.from({ length: 7 }, (_none, on) => daysOn(from, on))
    weeks.push(week.map((one) => (one.startsWith(day.slice(0, 7)) ? one : null)))
  }
  return weeks
}
