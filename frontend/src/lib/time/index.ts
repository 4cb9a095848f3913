import { useMemo } from 'react'
import { useLanguage } from '../i18n'
import { useViewer } from '../session'
import { hospitalNow, useNow } from './clock'
import { timeFormat, type TimeFormat } from './format'
import { addDays, dayOf, fromWall } from './zone'

export { hospitalNow, setHospitalNow, useNow } from './clock'
export { awaited, LATE_FROM, lateBy } from './lateness'
export { timeFormat, type Language, type TimeFormat } from './format'
export { addDays, dayOf, fromWall, toWall, weekdayOf } from './zone'

const FALLBACK_ZONE = 'Asia/Shanghai'

/** Zone of the current hospital. */
export const useZone = (): string => useViewer()?.hospital?.timeZone ?? FALLBACK_ZONE

/** How times are written for this reader, in the hospital's zone. */
export function useTime(): TimeFormat {
  const language = useLanguage()
  const zone = useZone()
  const now = useNow()
  return useMemo(() => timeFormat(language, zone, now), [language, zone, now])
}

/** The hospital's present day, "2026-11-21". */
export function useToday(): string {
  const zone = useZone()
  useNow()
  return dayOf(hospitalNow(), zone)
}

/** The instant at which the hospital's present day ends. */
export function useEndOfDay(): string {
  const zone = useZone()
  return fromWall(`${addDays(useToday(), 1)}T00:00`, zone)
}
