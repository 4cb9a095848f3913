import { createRequest } from '@urql/core'
import { pipe, subscribe } from 'wonka'
import type { TypedDocumentString } from '@/gen/graphql'
import type { Failure } from '../errors'
import { api } from './client'
import { parse } from './document'
import { failureOf } from './failure'
import { refreshable } from './refresh'

/** A connection as every list of the API gives it. */
export interface Connection<Node> {
  nodes: readonly Node[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  totalCount?: number | null
}

export interface ListSnapshot<Node> {
  rows: Node[]
  failure: Failure | null
  /** True while no page has arrived. */
  loading: boolean
  loadingMore: boolean
  hasMore: boolean
  totalCount: number | null
}

interface Page<Node> {
  connection: Connection<Node> | null
  stop: () => void
}

/**
 * The pages of one list. Each page is a query of its own that the cache keeps up to date, so a page
 * that an action made stale is asked again alone, under its own cursor.
 */
export class Pager<Data, Variables, Node> {
  private pages: Page<Node>[] = []
  private listeners = new Set<() => void>()
  private failure: Failure | null = null
  private leave: (() => void) | null = null
  /** The rows of before, shown while the list is read again. */
  private before: Node[] | null = null
  /** How many pages a list that is read again had. */
  private wanted = 1
  private snapshot: ListSnapshot<Node>

  constructor(
    private document: TypedDocumentString<Data, Variables>,
    private variables: Variables | null,
    private pick: (data: Data) => Connection<Node> | null | undefined,
  ) {
    this.snapshot = this.compute()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    if (this.pages.length === 0 && this.variables !== null) this.open(null)
    this.leave ??= refreshable(this.reload)
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size > 0) return
      this.close()
      this.leave?.()
      this.leave = null
    }
  }

  get = (): ListSnapshot<Node> => this.snapshot

  more = (): void => {
    const info = this.pages.at(-1)?.connection?.pageInfo
    if (info?.hasNextPage && info.endCursor) this.open(info.endCursor)
  }

  /**
   * Asks the list again, page after page as many as there were: after changes the old cursors would
   * leave gaps between the pages.
   */
  reload = (): void => {
    if (this.variables === null) return
    this.before = this.snapshot.rows
    this.wanted = Math.max(1, this.pages.length)
    this.close()
    this.open(null, 'network-only')
  }

  private close(): void {
    for (const page of this.pages) page.stop()
    this.pages = []
  }

  private open(after: string | null, requestPolicy: 'cache-and-network' | 'network-only' = 'cache-and-network'): void {
    const page: Page<Node> = { connection: null, stop: () => undefined }
    this.pages.push(page)
    const request = createRequest(parse(this.document), { ...this.variables, after } as unknown as Variables & object)
    const { unsubscribe } = pipe(
      api().executeQuery<Data>(request, { requestPolicy }),
      subscribe((result) => {
        this.failure = result.error ? failureOf(result.error) : null
        const connection = result.data ? this.pick(result.data) : null
        if (connection) page.connection = connection
        this.goOn(page)
        this.tell()
      }),
    )
    page.stop = unsubscribe
    this.tell()
  }

  /** Reads on while a list that is read again is shorter than it was. */
  private goOn(page: Page<Node>): void {
    if (page !== this.pages.at(-1)) return
    if (page.connection?.pageInfo.hasNextPage && this.pages.length < this.wanted) this.more()
    else if (page.connection) this.before = null
  }

  private tell(): void {
    this.snapshot = this.compute()
    for (const call of this.listeners) call()
  }

  private compute(): ListSnapshot<Node> {
    const loaded = this.pages.filter((page) => page.connection !== null)
    const last = this.pages.at(-1)
    return {
      rows: this.before ?? unique(loaded.flatMap((page) => page.connection?.nodes ?? [])),
      failure: this.failure,
      loading: this.variables !== null && loaded.length === 0 && this.before === null && this.failure === null,
      loadingMore: loaded.length > 0 && last?.connection === null && this.failure === null,
      hasMore: last?.connection?.pageInfo.hasNextPage ?? false,
      totalCount: loaded[0]?.connection?.totalCount ?? null,
    }
  }
}

/** A row that moved between two pages while they were read is shown once, at its first place. */
function unique<Node>(rows: Node[]): Node[] {
  const seen = new Set<unknown>()
  return rows.filter((row) => {
    const id = (row as { id?: string }).id
    if (id === undefined) return true
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}
