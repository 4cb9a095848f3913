import { afterEach, expect, test, vi } from 'vitest'
import * as connection from '../connection'
import { patiently } from './patience'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a server that hangs is doubted after six seconds, one that answers is not', async () => {
  vi.useFakeTimers()
  const doubt = vi.spyOn(connection, 'doubt').mockImplementation(() => undefined)
  let answer = (_: Response) => {}
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)))
  const quick = patiently('/graphql')
  vi.advanceTimersByTime(5_900)
  answer(new Response('{}'))
  await quick
  vi.advanceTimersByTime(5_000)
  expect(doubt).not.toHaveBeenCalled()

  const hanging = patiently('/graphql')
  vi.advanceTimersByTime(6_100)
  expect(doubt).toHaveBeenCalledTimes(1)
  answer(new Response('{}'))
  await hanging
})

test('a request is given up by whoever asked, or in the end', async () => {
  const signals: (AbortSignal | null | undefined)[] = []
  vi.stubGlobal('fetch', (_: unknown, init?: RequestInit) => {
    signals.push(init?.signal)
    return Promise.resolve(new Response('{}'))
  })
  const leave = new AbortController()
  await patiently('/graphql', { signal: leave.signal })
  await patiently('/graphql')
  leave.abort()
  expect(signals.map((one) => one?.aborted)).toEqual([true, false])
})
