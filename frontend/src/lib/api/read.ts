import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { createRequest } from '@urql/core'
import { pipe, subscribe } from 'wonka'
import type { TypedDocumentString } from '@/gen/graphql'
import type { Failure } from '../errors'
import { api } from './client'
import { parse } from './document'
import { failureOf } from './failure'
import { refreshable } from './refresh'

export interface Reading<Data> {
  /** The newest data; stays while it is asked again. */
  data: Data | undefined
  failure: Failure | null
  /** True while nothing can be shown yet. */
  loading: boolean
  /** The server has answered since it was asked here: what stands there is not only what was read some time ago. */
  fresh: boolean
  reload: () => void
}

type Snapshot<Data> = Omit<Reading<Data>, 'reload'>

/** One query kept up to date by the cache; starts with its first listener and ends with its last. */
class Reader<Data, Variables> {
  private snapshot: Snapshot<Data>
  private stop: (() => void) | null = null
  private leave: (() => void) | null = null
  private listeners = new Set<() => void>()

  constructor(
    private document: TypedDocumentString<Data, Variables>,
    private variables: Variables | null,
  ) {
    this.snapshot = { data: undefined, failure: null, loading: variables !== null, fresh: false }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    this.stop ??= this.start()
    this.leave ??= refreshable(this.reload)
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size > 0) return
      this.stop?.()
      this.leave?.()
      this.stop = null
      this.leave = null
    }
  }

  get = (): Snapshot<Data> => this.snapshot

  reload = (): void => {
    this.stop?.()
    this.stop = this.start('network-only')
  }

  private start(requestPolicy: 'network-only' | 'cache-and-network' = 'cache-and-network'): () => void {
    if (this.variables === null) return () => undefined
    const request = createRequest(parse(this.document), this.variables as Variables & object)
    const { unsubscribe } = pipe(
      api().executeQuery<Data>(request, { requestPolicy }),
      subscribe((result) => {
        this.snapshot = {
          data: result.data ?? this.snapshot.data,
          failure: result.error ? failureOf(result.error) : null,
          loading: false,
          fresh: this.snapshot.fresh || (!result.error && !result.stale),
        }
        for (const call of this.listeners) call()
      }),
    )
    return unsubscribe
  }
}

/** Reads one document. Variables null: nothing is asked yet. */
export function useRead<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Reading<Data> {
  const key = JSON.stringify(variables)
  // The key stands for the variables: callers build them anew on every render.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const reader = useMemo(() => new Reader(document, variables), [document, key])
  const snapshot = useSyncExternalStore(reader.subscribe, reader.get)
  const reload = useCallback(() => reader.reload(), [reader])
  return { ...snapshot, reload }
}
