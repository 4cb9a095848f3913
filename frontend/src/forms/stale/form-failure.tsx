import { lazy, Suspense } from 'react'
import { useDescribe, type Failure } from '@/lib'
import { Banner } from '@/ui'
import type { StaleNoteProps } from './stale-note'

const StaleNote = lazy(() => import('./stale-note'))

/**
 * Why the form of a record was not saved. A change by somebody else is shown field by field, as soon as the record has been
 * read again; everything else in the server's words.
 */
export function FormFailure({ failure, ...note }: StaleNoteProps & { failure: Failure | null }) {
  const describe = useDescribe()
  if (note.stale.news && (!failure || failure.code === 'CONFLICT')) {
    return (
      <Suspense fallback={null}>
        <StaleNote {...note} />
      </Suspense>
    )
  }
  return failure ? <Banner {...describe(failure)} /> : null
}
