import { makeSubject, type Subject } from 'wonka'
import { beforeEach, expect, test } from 'vitest'
import type { Client, OperationResult } from '@urql/core'
import { WorklistDocument, type WorklistQuery } from '@/gen/graphql'
import { useClientForTests } from './client'
import { Pager } from './pager'

let asked: { after: unknown; policy: unknown; subject: Subject<OperationResult> }[] = []

beforeEach(() => {
  asked = []
  useClientForTests({
    executeQuery: (request: { variables: { after: unknown } }, context: { requestPolicy: string }) => {
      const subject = makeSubject<OperationResult>()
      asked.push({ after: request.variables.after, policy: context.requestPolicy, subject })
      return subject.source
    },
  } as unknown as Client)
})

const answer = (ids: string[], endCursor: string | null) =>
  ({ data: { worklist: { nodes: ids.map((id) => ({ id })), pageInfo: { hasNextPage: endCursor !== null, endCursor } } } }) as unknown as OperationResult

const start = () => {
  const pager = new Pager(WorklistDocument, { filter: null, first: 2 } as never, (data: WorklistQuery) => data.worklist)
  const stop = pager.subscribe(() => undefined)
  return { pager, stop, ids: () => pager.get().rows.map((row) => (row as unknown as { id: string }).id) }
}

test('pages follow each other by cursor', () => {
  const { pager, ids } = start()
  expect(pager.get().loading).toBe(true)
  asked[0]?.subject.next(answer(['a', 'b'], 'after-b'))
  pager.more()
  expect(pager.get().loadingMore).toBe(true)
  expect(asked[1]?.after).toBe('after-b')
  asked[1]?.subject.next(answer(['c'], null))
  expect(ids()).toEqual(['a', 'b', 'c'])
  expect(pager.get()).toMatchObject({ hasMore: false, loading: false, loadingMore: false })
})

test('a row that moved between two pages is shown once', () => {
  const { pager, ids } = start()
  asked[0]?.subject.next(answer(['a', 'b'], 'after-b'))
  pager.more()
  asked[1]?.subject.next(answer(['b', 'c'], null))
  expect(ids()).toEqual(['a', 'b', 'c'])
})

test('a failure keeps the rows that are there', () => {
  const { pager, ids } = start()
  asked[0]?.subject.next(answer(['a'], 'after-a'))
  pager.more()
  asked[1]?.subject.next({ error: { graphQLErrors: [] } } as unknown as OperationResult)
  expect(ids()).toEqual(['a'])
  expect(pager.get().failure?.code).toBe('NETWORK')
})

test('a list that is read again keeps its rows until it is as long as it was', () => {
  const { pager, ids } = start()
  asked[0]?.subject.next(answer(['a', 'b'], 'after-b'))
  pager.more()
  asked[1]?.subject.next(answer(['c'], null))
  pager.reload()
  expect(asked[2]).toMatchObject({ after: null, policy: 'network-only' })
  expect(ids()).toEqual(['a', 'b', 'c'])
  asked[2]?.subject.next(answer(['new', 'a'], 'after-a'))
  expect(ids()).toEqual(['a', 'b', 'c'])
  expect(asked[3]?.after).toBe('after-a')
  asked[3]?.subject.next(answer(['b', 'c'], null))
  expect(ids()).toEqual(['new', 'a', 'b', 'c'])
})
