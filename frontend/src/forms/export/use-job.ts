import { useEffect, useRef } from 'react'
import { unmask } from '@/gen'
import { JobDocument, JobPartsFragmentDoc, JobProgressedDocument, type JobProgressedSubscription, type TypedDocumentString } from '@/gen/graphql'
import type { JobState } from '@/gen/enums'
import { useLive, useRead } from '@/lib'

/** Milliseconds without news after which the job is asked for. */
const PATIENCE = 3_000

/** Every message says all there is to say of the job, so there is no place to continue from. */
type Live = TypedDocumentString<JobProgressedSubscription, { id: string; after?: string | null }>
const live = JobProgressedDocument as unknown as Live
const whole = () => ({ cursor: '', resync: false })

export const isMoving = (state: JobState): boolean => state === 'WAITING' || state === 'RUNNING'

/** One job (null: none yet), kept fresh while it moves: what the server tells goes into the cache; where no socket gets through it is asked. */
export function useJob(id: string | null) {
  const reading = useRead(JobDocument, id === null ? null : { id })
  const job = unmask(JobPartsFragmentDoc, reading.data?.job ?? null)
  const moving = job ? isMoving(job.state) : false
  const heard = useRef(0)
  const { reload } = reading
  useLive(live, id !== null && moving ? { id } : null, whole, () => {
    heard.current = performance.now()
  })
  useEffect(() => {
    if (!moving) return undefined
    const timer = setInterval(() => {
      if (performance.now() - heard.current > PATIENCE) reload()
    }, PATIENCE)
    return () => clearInterval(timer)
  }, [moving, reload])
  return { job, failure: reading.failure, reload }
}
