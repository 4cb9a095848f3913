import { useEffect, useRef } from 'react'
import { unmask } from '@/gen'
import {
  ImportProgressFragmentDoc,
  ImportProgressedDocument,
  ImportRunDocument,
  type ImportProgressedSubscription,
  type TypedDocumentString,
} from '@/gen/graphql'
import { useLive, useRead } from '@/lib'
import { isMoving } from './progress'

/** Milliseconds without news after which the run is asked for. */
const PATIENCE = 3_000

/** Every message says all there is to say of the run, so there is no place to continue from. */
type Live = TypedDocumentString<ImportProgressedSubscription, { id: string; after?: string | null }>
const live = ImportProgressedDocument as unknown as Live
const whole = () => ({ cursor: '', resync: false })

/**
 * One run, kept fresh while it moves: the server tells its progress, and where no socket gets through it
 * is asked every few seconds. What arrives goes into the cache, from which the run is read.
 */
export function useRun(id: string) {
  const reading = useRead(ImportRunDocument, { id })
  const one = reading.data?.importRun ?? null
  const run = unmask(ImportProgressFragmentDoc, one)
  const state = run?.state
  const moving = state !== undefined && isMoving(state)
  const heard = useRef(0)
  const { reload } = reading

  useLive(live, moving ? { id } : null, whole, () => {
    heard.current = performance.now()
  })
  useEffect(() => {
    if (!moving) return undefined
    const timer = setInterval(() => {
      if (performance.now() - heard.current > PATIENCE) reload()
    }, PATIENCE)
    return () => clearInterval(timer)
  }, [moving, reload])

  // With the end of the reading come the columns, which the progress does not carry.
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== undefined && before.current !== state) reload()
    before.current = state
  }, [state, reload])

  return { ...reading, one, run }
}
