import { addDays, fromWall, useToday, useViewer, useZone } from '@/lib'

/** Days that are offered by how far they are from today. */
export const near = [-30, -7, -1, 0, 1, 2, 3, 7, 30] as const

/** What a filter needs to know of the reader and the day. */
export interface Here {
  me?: string
  today: string
  zone: string
}

/** The day of a value: given, or some days from today. */
export const dayAt = (value: unknown, { today }: Here): string => (typeof value === 'number' ? addDays(today, value) : String(value))

/** The instant at which the day of a value begins in the hospital. */
export const begin = (value: unknown, here: Here): string => fromWall(`${dayAt(value, here)}T00:00`, here.zone)

/** The instant at which it ends. */
export const end = (value: unknown, here: Here): string => fromWall(`${addDays(dayAt(value, here), 1)}T00:00`, here.zone)

/** The person of a value; nobody before the reader is known. */
export const person = (value: unknown, { me }: Here): string => (value === 'me' ? (me ?? '-') : String(value))

/** The reader, the hospital's day and its zone. */
export function useHere(): Here {
  return { me: useViewer()?.staff.id, today: useToday(), zone: useZone() }
}
