import { useTranslation } from 'react-i18next'
import { addDays, hospitalNow, toWall, useToday, useZone, weekdayOf } from '@/lib'

export interface Moment {
  label: string
  value: string
}

const SATURDAY = 5

/**
 * Likely times for a next contact or visit, inside the hours in which calls are welcome: tomorrow
 * morning, tomorrow afternoon, Saturday, in a week.
 */
export function momentsFrom(today: string, words: { tomorrow: string; saturday: string; week: string }): Moment[] {
  const tomorrow = addDays(today, 1)
  const saturday = addDays(today, (SATURDAY - weekdayOf(today) + 7) % 7 || 7)
  return [
    { label: `${words.tomorrow} 10:00`, value: `${tomorrow}T10:00` },
    { label: `${words.tomorrow} 14:30`, value: `${tomorrow}T14:30` },
    ...(saturday === tomorrow ? [] : [{ label: `${words.saturday} 10:00`, value: `${saturday}T10:00` }]),
    { label: `${words.week} 10:00`, value: `${addDays(today, 7)}T10:00` },
  ]
}

/** Hours of the present day that are likely for another call. */
const later = ['11:00', '15:00', '16:00']

/** Those of them that are still ahead of a wall time. */
export const laterToday = (now: string, word: string): Moment[] =>
  later
    .map((time) => ({ label: `${word} ${time}`, value: `${now.slice(0, 10)}T${time}` }))
    .filter(({ value }) => value > now)
    .slice(0, 2)

/** today: also what is left of the present day. */
export function useMoments({ today: withToday = false } = {}): Moment[] {
  const { t } = useTranslation('forms')
  const today = useToday()
  const now = toWall(hospitalNow(), useZone())
  const ahead = momentsFrom(today, { tomorrow: t('moment.tomorrow'), saturday: t('moment.saturday'), week: t('moment.week') })
  return withToday ? [...laterToday(now, t('moment.today')), ...ahead] : ahead
}
