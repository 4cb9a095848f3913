/** The four heaps of a day. Together they are everything that is open. */
export type Bucket = 'overdue' | 'due' | 'later' | 'retry'

export const buckets: readonly Bucket[] = ['overdue', 'due', 'later', 'retry']

interface Timed {
  overdue: boolean
  dueAt: string
  tries: number
}

/**
 * Where a callback stands now: overdue and due by its time; what is still to come is a retry when
 * somebody has tried before, else later.
 */
export function bucketOf(row: Timed, now: Date): Bucket {
  if (row.overdue) return 'overdue'
  if (Date.parse(row.dueAt) <= now.getTime()) return 'due'
  return row.tries > 0 ? 'retry' : 'later'
}
