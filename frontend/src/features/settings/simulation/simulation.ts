import type { JobState } from '@/gen/enums'
import { addDays } from '@/lib/time/zone'

/** Days of one simulation unless others are asked for: four whole weeks show every weekday alike. */
export const USUAL_DAYS = 28

export interface Days {
  from: string
  to: string
}

/** The last days that are over, both ends included; today is not over yet. */
export const usualDays = (today: string): Days => ({ from: addDays(today, -USUAL_DAYS), to: addDays(today, -1) })

/** All planned and all made calls of some days. */
export const sumOf = (days: readonly { planned: number; made: number }[]): { planned: number; made: number } =>
  days.reduce((sum, day) => ({ planned: sum.planned + day.planned, made: sum.made + day.made }), { planned: 0, made: 0 })

/** How long the bar of a day is, in percent of the fullest one; 0 when no day has any. */
export const shareOf = (planned: number, days: readonly { planned: number }[]): number => {
  const most = Math.max(0, ...days.map((day) => day.planned))
  return most === 0 ? 0 : Math.round((planned / most) * 100)
}

interface Line {
  id: string
  state: JobState
  simulation?: { rule?: { id: string } | null } | null
}

/** The simulation of a rule that is asked for, else the newest that was not cancelled, of a list with the newest first. */
export function lastOf(rule: string, lines: readonly Line[], asked?: string): Line | undefined {
  const own = lines.filter((line) => line.simulation?.rule?.id === rule)
  return own.find(({ id }) => id === asked) ?? own.find(({ state }) => state !== 'CANCELLED')
}
