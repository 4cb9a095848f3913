import type { WorklistFilter } from '@/gen/graphql'

/**
 * The four heaps of a day, as its counters count them: overdue, due now and still to come are apart;
 * what somebody has tried before is counted as a retry wherever it stands.
 */
export type Bucket = 'overdue' | 'due' | 'later' | 'retry'

export const buckets: readonly Bucket[] = ['overdue', 'due', 'later', 'retry']

interface Timed {
  overdue: boolean
  dueAt: string
}

/** Whether it may be called by its time. */
export const isDue = (row: Timed, now: Date): boolean => row.overdue || Date.parse(row.dueAt) <= now.getTime()

/** The part of a filter that finds a heap as its counter counts it; "now" is what the counter was asked at, "tomorrow" ends the day. */
export function heapFilter(bucket: Bucket | undefined, now: string, tomorrow: string): WorklistFilter {
  switch (bucket) {
    case 'overdue':
      return { dueBefore: tomorrow, overdueOnly: true }
    case 'due':
      return { dueBefore: now, not: { overdueOnly: true } }
    case 'later':
      return { dueFrom: now, dueBefore: tomorrow }
    case 'retry':
      return { dueBefore: tomorrow, tried: true }
    case undefined:
      return { dueBefore: tomorrow }
  }
}
