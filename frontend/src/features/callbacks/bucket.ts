/**
 * The four heaps of a day, as its counters count them: overdue, due now and still to come are apart;
 * what somebody has tried before is counted as a retry wherever it stands.
 */
export type Bucket = 'overdue' | 'due' | 'later' | 'retry'

export const buckets: readonly Bucket[] = ['overdue', 'due', 'later', 'retry']

interface Timed {
  overdue: boolean
  dueAt: string
  tries: number
}

/** Whether it may be called by its time. */
export const isDue = (row: Timed, now: Date): boolean => row.overdue || Date.parse(row.dueAt) <= now.getTime()

/** Whether a callback of today belongs to a heap. */
export function belongs(bucket: Bucket, row: Timed, now: Date): boolean {
  switch (bucket) {
    case 'overdue':
      return row.overdue
    case 'due':
      return !row.overdue && isDue(row, now)
    case 'later':
      return !isDue(row, now)
    case 'retry':
      return row.tries > 0
  }
}
