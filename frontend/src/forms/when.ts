import { addDays, weekdayOf } from '@/lib'
import { readMoment } from '@/ui/moment/written'

/** A wall time as fields hold it. */
const WALL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

export const isWall = (text: string): boolean => WALL.test(text)

/** The time of a day that was named alone. */
export const MORNING = '10:00'

const names: readonly (readonly [pattern: RegExp, days: number])[] = [
  [/^(今天|今日|today)/i, 0],
  [/^(明天|明日|tomorrow|tom)/i, 1],
  [/^后天/, 2],
]
const weekdays = '一二三四五六日'
const english = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/**
 * What somebody means who types a time in a hurry, as a wall time; undefined when it cannot be told. "15", "15:30", "1530",
 * "3点半" are of today, or of tomorrow once they have passed; a day may stand before: "明天 9:30", "周六 10", "sat 10", "24 10"
 * (the next 24th), "下周三 14", "11-24 10", or a whole date as it is written anywhere else, "20261130 1005"; or how long from now,
 * "半小时后", "in 20 min". An hour of 1 to 7 is of the afternoon: at night nobody is called (R066). now is the wall time.
 */
export function readWhen(typed: string, now: string): string | undefined {
  const text = typed.normalize('NFKC').trim().replace(/\s+/g, ' ')
  if (text === '') return undefined
  const whole = readMoment(text, 'moment').value
  if (whole) return whole
  const wait = /^in half an hour$/i.test(text) ? 30 : waitOf(/^(半|\d{1,3})\s?个?(半?)(分钟?|小时|钟头)(?:后|以后|之后)$|^in (\d{1,3}) ?(min|hour)[a-z]*$/i.exec(text))
  if (wait) return new Date(Date.parse(`${now}:00Z`) + wait * 60_000).toISOString().slice(0, 16)
  const today = now.slice(0, 10)
  const named = takeDay(text, today)
  if (named?.day === null) return undefined
  const { day, rest } = named ?? { day: undefined, rest: text }
  const time = readTime(rest)
  const clock = time ? `${two(time.hour)}:${two(time.minute)}` : rest === '' && day ? MORNING : undefined
  if (!clock) return undefined
  if (day) return `${day}T${clock}`
  return `${today}T${clock}` > now ? `${today}T${clock}` : `${addDays(today, 1)}T${clock}`
}

/** The minutes of "半小时后", "1个半小时后", "20分钟后", "in 2 hours". */
function waitOf(found: RegExpExecArray | null): number {
  if (!found) return 0
  const [, many, half, unit, count, name] = found
  const each = /^[分m]/i.test(unit ?? name!) ? 1 : 60
  return ((many === '半' ? 0.5 : Number(many ?? count)) + (half ? 0.5 : 0)) * each
}

const two = (value: number) => String(value).padStart(2, '0')
const real = (day: string) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

/** The day that stands before the time, null when there is no such day; nothing when no day is named. */
function takeDay(text: string, today: string): { day: string | null; rest: string } | undefined {
  for (const [pattern, days] of names) {
    if (pattern.test(text)) return { day: addDays(today, days), rest: text.replace(pattern, '').trim() }
  }
  const weekday = /^(下?)个?(?:周|星期|礼拜)([一二三四五六日天])|^(mon|tue|wed|thu|fri|sat|sun)[a-z]*/i.exec(text)
  if (weekday) {
    const at = weekday[2] ? weekdays.indexOf(weekday[2].replace('天', '日')) : english.indexOf(weekday[3]!.toLowerCase())
    const ahead = weekday[1] ? at - weekdayOf(today) + 7 : (at - weekdayOf(today) + 7) % 7 || 7
    return { day: addDays(today, ahead), rest: text.slice(weekday[0].length).trim() }
  }
  const date = /^(?:(\d{4})[-/.])?(\d{1,2})[-/.月](\d{1,2})[日号]?(?: |$)/.exec(text)
  if (date) return { day: dated(date[1], Number(date[2]), Number(date[3]), today), rest: text.slice(date[0].length).trim() }
  const alone = readMoment(text, 'day').value
  if (alone) return { day: alone, rest: '' }
  const ofMonth = /^(\d{1,2})(?:[日号] ?| )(?=\d|$)/.exec(text)
  if (ofMonth) return { day: nextOf(Number(ofMonth[1]), today), rest: text.slice(ofMonth[0].length).trim() }
  return undefined
}

/** A month and day: of this year, or of the next one once it has passed. */
function dated(year: string | undefined, month: number, day: number, today: string): string | null {
  const of = (wanted: string | number) => `${wanted}-${two(month)}-${two(day)}`
  const thisYear = Number(today.slice(0, 4))
  const found = year ? of(year) : of(thisYear) >= today ? of(thisYear) : of(thisYear + 1)
  return real(found) ? found : null
}

/** The next day with this number, today included. */
function nextOf(number: number, today: string): string | null {
  for (let days = 0; days < 62; days++) {
    const day = addDays(today, days)
    if (Number(day.slice(8)) === number) return day
  }
  return null
}

function readTime(text: string): { hour: number; minute: number } | undefined {
  const found =
    /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? /^(\d{1,2})点(\d{2})分?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text.length > 2 ? text : '')
  if (found) return valid(Number(found[1]), Number(found[2]), found[1]!.startsWith('0'))
  const hour = /^(?:(上午|早上|下午|晚上)\s?)?(\d{1,2})(?:点|时|h)?(半)?\s?(am|pm)?$/i.exec(text)
  if (!hour) return undefined
  const value = Number(hour[2])
  const late = /下午|晚上|pm/i.test(`${hour[1] ?? ''}${hour[4] ?? ''}`)
  const early = /上午|早上|am/i.test(`${hour[1] ?? ''}${hour[4] ?? ''}`)
  return valid(late && value < 12 ? value + 12 : value, hour[3] ? 30 : 0, early || hour[2]!.startsWith('0'))
}

function valid(hour: number, minute: number, asSaid: boolean): { hour: number; minute: number } | undefined {
  if (hour > 23 || minute > 59) return undefined
  return { hour: !asSaid && hour >= 1 && hour <= 7 ? hour + 12 : hour, minute }
}
