import { makeSubject, type Subject } from 'wonka'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Client, OperationResult } from '@urql/core'
import { NotificationAddedDocument, type NotificationAddedSubscription } from '@/gen/graphql'
import { useClientForTests } from './client'
import { follow, waitBefore } from './live'

let opened: { after: unknown; subject: Subject<OperationResult> }[] = []

beforeEach(() => {
  vi.useFakeTimers()
  opened = []
  useClientForTests({
    executeSubscription: (request: { variables: { after: unknown } }) => {
      const subject = makeSubject<OperationResult>()
      opened.push({ after: request.variables.after, subject })
      return subject.source
    },
  } as unknown as Client)
})
afterEach(() => vi.useRealTimers())

const change = (cursor: string) => ({ data: { notificationAdded: { cursor, resync: false } } }) as unknown as OperationResult
const start = (seen: string[]) =>
  follow(
    NotificationAddedDocument,
    {},
    (data: NotificationAddedSubscription) => data.notificationAdded,
    (_data, { cursor }) => seen.push(cursor),
  )

test('after a break it continues behind the last change', () => {
  const seen: string[] = []
  const stop = start(seen)
  opened[0]?.subject.next(change('c1'))
  opened[0]?.subject.next(change('c2'))
  opened[0]?.subject.next({ error: new Error('gone') } as unknown as OperationResult)
  vi.advanceTimersByTime(1_000)
  expect(opened.map((one) => one.after ?? null)).toEqual([null, 'c2'])
  opened[1]?.subject.next(change('c3'))
  expect(seen).toEqual(['c1', 'c2', 'c3'])
  stop()
})

test('it opens nothing more once it is not wanted', () => {
  const stop = start([])
  opened[0]?.subject.complete()
  stop()
  vi.advanceTimersByTime(60_000)
  expect(opened).toHaveLength(1)
})

test('the waits grow to half a minute', () => {
  expect([0, 1, 4, 5, 20].map(waitBefore)).toEqual([1_000, 2_000, 16_000, 30_000, 30_000])
})
