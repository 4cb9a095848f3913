import { useEffect, useRef } from 'react'
import { createRequest } from '@urql/core'
import { onEnd, pipe, subscribe } from 'wonka'
import type { TypedDocumentString } from '@/gen/graphql'
import { onLine } from '../connection'
import { api } from './client'
import { parse } from './document'

/** What every change of a subscription carries: where to continue, and whether too much was missed. */
export interface Change {
  cursor: string
  resync: boolean
}

/** Milliseconds before the next try: 1, 2, 4 … 30 seconds. */
export const waitBefore = (tries: number): number => Math.min(30_000, 1_000 * 2 ** tries)

/**
 * Follows a subscription for as long as it is wanted. After a break it continues behind the last change
 * that arrived (`after`); onChange with resync means that the list must be read again. A subscription that tells a state
 * has nothing to continue: its pick gives null. onBreak: what was told may be old now.
 */
export function follow<Data, Variables extends object, Told extends Change | null>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Told,
  onChange: (data: Data, change: Told) => void,
  onBreak?: () => void,
): () => void {
  let after: string | null = null
  let tries = 0
  let over = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: () => void = () => undefined

  const again = () => {
    if (over || timer) return
    onBreak?.()
    timer = setTimeout(open, waitBefore(tries))
    tries += 1
  }
  const open = () => {
    timer = undefined
    stop()
    const request = createRequest(parse(document), (after === null ? variables : { ...variables, after }) as Variables & object)
    const source = api().executeSubscription<Data>(request)
    stop = pipe(
      source,
      onEnd(again),
      subscribe((result) => {
        if (result.error || !result.data) return again()
        tries = 0
        const change = pick(result.data)
        if (change) after = change.cursor
        onChange(result.data, change)
      }),
    ).unsubscribe
  }
  // The server is back: no need to wait any longer.
  const ended = onLine((line) => {
    if (line !== 'up' || !timer) return
    clearTimeout(timer)
    tries = 0
    open()
  })
  open()
  return () => {
    over = true
    ended()
    clearTimeout(timer)
    stop()
  }
}

/** A subscription for as long as the component is there. Variables null: not now. */
export function useLive<Data, Variables extends { after?: string | null }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  pick: (data: Data) => Change,
  onChange: (data: Data, change: Change) => void,
): void {
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  const key = JSON.stringify(variables)
  useEffect(() => {
    if (variables === null) return undefined
    return follow(document, variables, pick, (data, change) => latest.current(data, change))
    // The key stands for the variables, and pick is a function of a module.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [document, key])
}
