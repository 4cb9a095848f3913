import type { CallbackGrouping, CallbackPurpose, Tier } from '@/gen/enums'
import type { Where } from '@/forms/where'
import { day, flag, many, names, oneOf, own, text } from '@/lib/search'
import { callbackGroupings, purposes, tiers } from '@/lib/terms/words'

/** What the address of the own day holds: the counter that filters it and the callback that is open. */
export interface DaySearch {
  show?: 'overdue' | 'due' | 'later' | 'retry'
  purpose?: CallbackPurpose[]
  tier?: Tier[]
  callback?: string
  /** A callback is being planned. */
  new?: true
  /** The saved view that all this came from. */
  view?: string
}

export const daySearch = (raw: Record<string, unknown>): DaySearch => ({
  show: oneOf(raw, 'show', ['overdue', 'due', 'later', 'retry']),
  purpose: many(raw, 'purpose', purposes),
  tier: many(raw, 'tier', tiers),
  callback: text(raw, 'callback'),
  new: flag(raw, 'new'),
  view: text(raw, 'view'),
})

/** What the address of the next-day list holds. */
export interface NextDaySearch {
  day?: string
  assignee?: string
}

export const nextDaySearch = (raw: Record<string, unknown>): NextDaySearch => ({
  day: day(raw, 'day'),
  assignee: text(raw, 'assignee'),
})

/** What the address of the supervisor's list holds. */
export interface WorklistSearch {
  assignee?: string
  show?: 'overdue' | 'unassigned'
  purpose?: CallbackPurpose[]
  tier?: Tier[]
  /** The nested filter. */
  where?: Where
  group?: CallbackGrouping
  /** The key of the group that is open. */
  in?: string
  cols?: string[]
  /** The saved view that all this came from. */
  view?: string
}

export const worklistSearch = (raw: Record<string, unknown>): WorklistSearch => ({
  assignee: text(raw, 'assignee'),
  show: oneOf(raw, 'show', ['overdue', 'unassigned']),
  purpose: many(raw, 'purpose', purposes),
  tier: many(raw, 'tier', tiers),
  where: own(raw, 'where'),
  group: oneOf(raw, 'group', callbackGroupings),
  in: text(raw, 'in'),
  cols: names(raw, 'cols'),
  view: text(raw, 'view'),
})
