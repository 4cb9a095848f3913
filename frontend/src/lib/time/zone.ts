/**
 * Wall clocks. Instants travel in UTC; people read and type times of the hospital's zone, whatever the
 * zone of their computer. A wall time is "2026-11-21T10:05", the text of a datetime-local field.
 */
const formats = new Map<string, Intl.DateTimeFormat>()

function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone)
  if (!found) {
    found = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formats.set(zone, found)
  }
  return found
}

/** The wall time of an instant in a zone, to the minute. */
export function toWall(instant: string | Date, zone: string): string {
  const part: Record<string, string> = {}
  for (const { type, value } of format(zone).formatToParts(new Date(instant))) part[type] = value
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`
}

/** The day of an instant in a zone, "2026-11-21". */
export const dayOf = (instant: string | Date, zone: string): string => toWall(instant, zone).slice(0, 10)

/**
 * The instant of a wall time. A time that the zone skips (start of summer time) moves on by the gap; of
 * a time that occurs twice the first is meant.
 */
export function fromWall(wall: string, zone: string): string {
  const asUtc = Date.parse(`${wall.slice(0, 16)}:00Z`)
  const offsetAt = (ms: number) => Date.parse(`${toWall(new Date(ms), zone)}:00Z`) - ms
  const candidates = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)].map((offset) => asUtc - offset)
  const hit = candidates.filter((ms) => ms + offsetAt(ms) === asUtc).sort((a, b) => a - b)[0]
  return new Date(hit ?? Math.max(...candidates)).toISOString()
}

/** A day some days later or earlier; days are calendar days, so no zone is needed. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Monday is 0, Sunday 6. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** Whether it is a day of the calendar, "2026-11-21"; browsers take the 31st of February for one in March. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
