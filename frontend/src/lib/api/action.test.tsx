import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { ReleaseCallbackDocument } from '@/gen/graphql'
import { signInAs } from '@/test/render'
import { serve, type Answer } from '@/test/server'
import { useAction } from './action'

const released = { releaseCallback: { __typename: 'Callback', id: 'cb_1', version: 2, state: 'PLANNED', startedAt: null } }
const refused = (code: string): Answer => ({ error: { message: '不行', code } })

beforeEach(() => signInAs('CALLBACK_WORK'))

async function runTwice(answers: Answer[]) {
  const sent = serve({ ReleaseCallback: () => answers.shift() ?? released })
  const { result } = renderHook(() => useAction(ReleaseCallbackDocument))
  const input = { id: 'cb_1', expectedVersion: 1 }
  await act(() => result.current.run(input))
  const failure = result.current.failure
  await act(() => result.current.run(input))
  return { keys: sent.map((one) => one.headers['idempotency-key']), failure, last: result.current }
}

test('a second try after a lost answer carries the same key', async () => {
  const { keys, failure, last } = await runTwice([refused('TIMEOUT')])
  expect(failure?.code).toBe('TIMEOUT')
  expect(keys[0]).toBeTruthy()
  expect(keys[1]).toBe(keys[0])
  expect(last.failure).toBeNull()
})

test('after a refusal the next try is a new action', async () => {
  const { keys } = await runTwice([refused('GUARD_FAILED')])
  expect(keys[1]).not.toBe(keys[0])
})

test('a conflict that names no version may be with the first try of the same action: the key is kept', async () => {
  const { keys } = await runTwice([refused('CONFLICT')])
  expect(keys[1]).toBe(keys[0])
})

test('after a success the next press is a new action', async () => {
  const { keys } = await runTwice([])
  expect(keys[1]).not.toBe(keys[0])
})

test('two presses at once send one request', async () => {
  const sent = serve({ ReleaseCallback: () => released })
  const { result } = renderHook(() => useAction(ReleaseCallbackDocument))
  await act(() => Promise.all([result.current.run({ id: 'cb_1', expectedVersion: 1 }), result.current.run({ id: 'cb_1', expectedVersion: 1 })]))
  expect(sent).toHaveLength(1)
  expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer token', 'accept-language': 'zh-CN' })
})
