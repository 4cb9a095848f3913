/** What a field for a time holds: a day with its time, a day, a time. */
export type Kind = 'moment' | 'day' | 'time'

/** Why a text is no such time: it is written in another way, or there is no such day or hour. */
export type Fault = 'unclear' | 'none'

const two = (text: string | undefined) => (text ?? '').padStart(2, '0')

/** A day that the calendar has, "2026-11-30"; undefined for the 31st of February. */
function dayOf(text: string): string | Fault {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[-/.年 ](\d{1,2})[-/.月 ](\d{1,2})日?$/.exec(text)
  if (!parts) return inWords(text)
  return real(`${parts[1]}-${two(parts[2])}-${two(parts[3])}`)
}

const real = (day: string): string | Fault => {
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : 'none'
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "30 Nov 2026", "30 November 2026". What could be the 3rd of April or the 4th of March is not guessed at. */
function inWords(text: string): string | Fault {
  const [, day, month, year] = /^(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})$/i.exec(text) ?? []
  const at = months.indexOf((month ?? '').toLowerCase())
  return at < 0 ? 'unclear' : real(`${year}-${two(String(at + 1))}-${two(day)}`)
}

function timeOf(text: string): string | Fault {
  const [, hour, minute] = /^(\d{1,2})(?:[:.时点](\d{2})分?|[时点])?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? []
  if (hour === undefined) return 'unclear'
  return Number(hour) < 24 && Number(minute ?? 0) < 60 ? `${two(hour)}:${minute ?? '00'}` : 'none'
}

const isFault = (read: string): read is Fault => read === 'unclear' || read === 'none'

/**
 * What was typed, as the value of the field ("2026-11-30", "10:05", "2026-11-30T10:05"), or why it is none. Digits alone
 * will do: 20261130, 1005, 20261130 1005.
 */
export function readMoment(typed: string, kind: Kind): { value: string; fault?: undefined } | { value?: undefined; fault: Fault } {
  const text = typed.normalize('NFKC').trim().replace(/\s+/g, ' ')
  const read = kind === 'day' ? dayOf(text) : kind === 'time' ? timeOf(text) : both(text)
  return isFault(read) ? { fault: read } : { value: read }
}

function both(text: string): string | Fault {
  const at = /^(.*?\d日?)[T ]? ?(\d{1,2}[:.时点]\d{2}分?|\d{1,2}[时点])$/.exec(text) ?? /^(.*\d日?)[T ](\d{4})$/.exec(text) ?? /^(\d{8})(\d{4})$/.exec(text)
  if (!at) return 'unclear'
  const [day, time] = [dayOf(at[1] ?? ''), timeOf(at[2] ?? '')]
  if (isFault(day)) return day
  return isFault(time) ? time : `${day}T${time}`
}

/** A value as the field shows it, in whichever language: as the lists write it too. */
export const written = (value: string): string => value.replace('T', ' ').slice(0, 16)

/** What is wrong with a value's place between two limits. Values of one kind compare as texts. */
export function beyond(value: string, min: string | undefined, max: string | undefined): { early: string } | { late: string } | undefined {
  if (min && value < min) return { early: written(min) }
  if (max && value > max) return { late: written(max) }
  return undefined
}
