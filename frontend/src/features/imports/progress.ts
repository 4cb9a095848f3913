import type { ImportState } from '@/gen/enums'
import type { ImportProgressFragment } from '@/gen/graphql'

/** A run that moves by itself: it is read or applied. */
export const isMoving = (state: ImportState): boolean => state === 'READING' || state === 'APPLYING'

/** Whether there are rows to look at: a file that cannot be used leaves none. */
export const hasRows = (state: ImportState): boolean => state !== 'READING' && state !== 'FAILED'

type Counts = Pick<ImportProgressFragment, 'state' | 'total' | 'staged' | 'accepted' | 'applied'>

/** How far the present part of the work is: rows read of all, or rows applied of those accepted. */
export function stepOf(run: Counts): { done: number; of: number } {
  if (run.state === 'READING') return { done: run.staged, of: run.total }
  return { done: run.applied, of: run.accepted }
}

/** Applying makes sense for a run that waits and has rows to apply. */
export const canApply = (run: Counts): boolean => run.state === 'STAGED' && run.accepted > 0
