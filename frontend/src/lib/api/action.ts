import { useCallback, useRef, useState } from 'react'
import type { TypedDocumentString } from '@/gen/graphql'
import { apiBase } from '../config'
import { connected } from '../connection'
import { keepsKey, network, type Failure } from '../errors'
import { acted } from '../session/leaving'
import { api, apiUncached } from './client'
import { parse } from './document'
import { failureOf, isLost } from './failure'
import { newKey, nextKey, type ActionKey } from './key'
import type { Outcome } from './send'

export interface Action<Data, Variables> {
  /** Sends it once; while it runs a second call does nothing but wait for the first. */
  run: (variables: Variables) => Promise<Outcome<Data>>
  busy: boolean
  failure: Failure | null
  clear: () => void
}

/**
 * One thing that the user does. Every action has one Idempotency-Key, and a second try of the same
 * input after a lost answer carries the same key, so that nothing is done twice.
 * uncached: the answer holds something revealed and must not enter the cache.
 */
export function useAction<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  options: { uncached?: boolean } = {},
): Action<Data, Variables> {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const key = useRef<ActionKey | null>(null)
  const running = useRef<Promise<Outcome<Data>> | null>(null)
  const uncached = options.uncached === true

  const run = useCallback(
    (variables: Variables): Promise<Outcome<Data>> => {
      if (running.current) return running.current
      key.current = nextKey(key.current, JSON.stringify(variables), newKey)
      setBusy(true)
      running.current = acted(perform(document, variables, key.current.key, uncached)).then((outcome) => {
        running.current = null
        if (!outcome.failure || !keepsKey(outcome.failure)) key.current = null
        setFailure(outcome.failure ?? null)
        setBusy(false)
        return outcome
      })
      return running.current
    },
    [document, uncached],
  )
  const clear = useCallback(() => setFailure(null), [])
  return { run, busy, failure, clear }
}

async function perform<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  key: string,
  uncached: boolean,
): Promise<Outcome<Data>> {
  const client = uncached ? apiUncached() : api()
  const attempt = () =>
    client.mutation<Data>(parse(document), variables as Variables & object, { fetchOptions: { headers: { 'Idempotency-Key': key } } }).toPromise()
  let result = await attempt()
  // The answer was lost on the way and the server is there: the same key does nothing twice.
  if (isLost(result.error) && (await connected(apiBase()))) result = await attempt()
  if (result.error) return { failure: failureOf(result.error) }
  return result.data ? { data: result.data } : { failure: network() }
}
