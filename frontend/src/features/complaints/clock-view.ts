import type { CaseClockFragment } from '@/gen/graphql'

export type Clock = Pick<CaseClockFragment, 'kind' | 'startedAt' | 'warnAt' | 'dueAt' | 'stoppedAt' | 'state'>

/** Whether a clock still counts: running, paused, or late and what it waits for has not happened yet. */
export const counts = (clock: Clock): boolean => !clock.stoppedAt && clock.state !== 'MET' && clock.state !== 'CANCELLED'

const byDue = (a: Clock, b: Clock) => a.dueAt.localeCompare(b.dueAt)

/** The clock that decides where a case stands in the queue: the earliest that runs, else one that is paused. */
export function nextClock<Some extends Clock>(clocks: readonly Some[]): Some | undefined {
  const open = clocks.filter(counts).sort(byDue)
  return open.find((clock) => clock.state !== 'PAUSED') ?? open[0]
}

/** What still counts by its limit, then what has ended, the last end first. */
export function inOrder<Some extends Clock>(clocks: readonly Some[]): Some[] {
  const ended = clocks.filter((clock) => !counts(clock))
  return [...clocks.filter(counts).sort(byDue), ...ended.sort((a, b) => (b.stoppedAt ?? '').localeCompare(a.stoppedAt ?? ''))]
}

export interface ClockView {
  state: 'running' | 'paused' | 'met' | 'cancelled'
  breached: boolean
  /** Milliseconds left; how late it is, below zero. */
  left: number
  /** Milliseconds left at which it becomes urgent. */
  warnBelow: number
}

/** A clock as its chip shows it. A breach stays one after the clock has stopped; how late it was then stays too. */
export function viewClock(clock: Clock, now: Date): ClockView {
  const due = Date.parse(clock.dueAt)
  const at = clock.stoppedAt ? Date.parse(clock.stoppedAt) : now.getTime()
  const breached = clock.state === 'BREACHED' || (clock.state === 'RUNNING' && at > due)
  const state = clock.state === 'PAUSED' ? 'paused' : clock.state === 'MET' ? 'met' : clock.state === 'CANCELLED' ? 'cancelled' : 'running'
  return { state, breached, left: due - at, warnBelow: due - Date.parse(clock.warnAt) }
}
