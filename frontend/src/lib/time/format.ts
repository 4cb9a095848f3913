import { intlTag, type Language } from '../i18n/languages'
import { addDays, dayOf, toWall } from './zone'

export type { Language }

/** Days, times and spans of time as people of the hospital read them. */
export interface TimeFormat {
  /** 11-21 10:05, with the year when it is another one; "今天 10:05" near the present day. */
  moment(instant: string): string
  /** 2026-11-21 10:05, whatever the present day is: for paper. */
  stamp(instant: string): string
  /** 10:05 */
  time(instant: string): string
  /** 2026-11-21 */
  day(instant: string): string
  /** 2026年11月21日 周六 / Sat 21 Nov 2026, for a day without a time. */
  longDay(day: string): string
  /** 11月21日 / 21 November: as it is said aloud. */
  spokenDay(instant: string): string
  /** 3 天 2 小时 / 3 d 2 h, never negative. */
  span(ms: number): string
}

interface Words {
  /** Yesterday, today, tomorrow. */
  days: readonly string[]
  d: string
  h: string
  m: string
  none: string
  gap: string
}

const base: Record<string, Words> = {
  'zh-CN': { days: ['昨天', '今天', '明天'], d: ' 天', h: ' 小时', m: ' 分钟', none: '不到 1 分钟', gap: ' ' },
  en: { days: ['Yesterday', 'Today', 'Tomorrow'], d: ' d', h: ' h', m: ' min', none: 'under 1 min', gap: ' ' },
}

/** A further language has these words in the browser. */
function wordsOf(language: Language): Words {
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const unit = (name: string) => {
    const parts = new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).formatToParts(2)
    return parts.flatMap((part) => (part.type === 'integer' ? [] : [part.value])).join('')
  }
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
  const m = unit('minute')
  return { days: [-1, 0, 1].map((days) => capital(near.format(days, 'day'))), d: unit('day'), h: unit('hour'), m, none: `< 1${m}`, gap: ' ' }
}

export function timeFormat(language: Language, zone: string, now: Date): TimeFormat {
  const w = base[language] ?? wordsOf(language)
  const today = dayOf(now, zone)
  const long = new Intl.DateTimeFormat(intlTag(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: language === 'zh-CN' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
  })
  const spoken = new Intl.DateTimeFormat(intlTag(language), { timeZone: 'UTC', month: 'long', day: 'numeric' })
  const near = [-1, 0, 1].map((days) => addDays(today, days))
  return {
    moment(instant) {
      const wall = toWall(instant, zone)
      const day = wall.slice(0, 10)
      const name = w.days[near.indexOf(day)]
      const shown = name ?? (day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day)
      return `${shown} ${wall.slice(11)}`
    },
    stamp: (instant) => toWall(instant, zone).replace('T', ' '),
    time: (instant) => toWall(instant, zone).slice(11),
    day: (instant) => dayOf(instant, zone),
    longDay: (day) => long.format(new Date(`${day}T00:00:00Z`)),
    spokenDay: (instant) => spoken.format(new Date(`${dayOf(instant, zone)}T00:00:00Z`)),
    span(ms) {
      const minutes = Math.max(0, Math.floor(ms / 60_000))
      const [d, h, m] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
      if (d > 0) return `${d}${w.d}${h ? `${w.gap}${h}${w.h}` : ''}`
      if (h > 0) return `${h}${w.h}${m ? `${w.gap}${m}${w.m}` : ''}`
      return m > 0 ? `${m}${w.m}` : w.none
    },
  }
}
