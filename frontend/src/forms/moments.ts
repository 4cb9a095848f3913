import { useTranslation } from 'react-i18next'
import { addDays, useToday, weekdayOf } from '@/lib'

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

export function useMoments(): Moment[] {
  const { t } = useTranslation('forms')
  const today = useToday()
  return momentsFrom(today, { tomorrow: t('moment.tomorrow'), saturday: t('moment.saturday'), week: t('moment.week') })
}
