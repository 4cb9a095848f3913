import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { ReleaseCallbackDocument } from '@/gen/graphql'
import { signInAs } from '@/test/render'
import { useAction } from './action'
import { send } from './send'

const page = '<html><head><title>Not ours</title></head><body>a proxy speaking</body></html>'
const input = { id: 'cb_1', expectedVersion: 1 }

let asked: number
/** Something in front of the server answers everything with a page of its own. */
function proxy(status: number, headers: Record<string, string> = {}, body = page) {
  vi.stubGlobal('fetch', async (url: string) => {
    if (!url.endsWith('/graphql')) return new Response('', { status })
    asked += 1
    return new Response(body, { status, headers: { 'Content-Type': 'text/html', ...headers } })
  })
}

beforeEach(() => {
  signInAs('CALLBACK_WORK')
  asked = 0
})

async function act1(): Promise<string | undefined> {
  const { result } = renderHook(() => useAction(ReleaseCallbackDocument))
  await act(() => result.current.run(input))
  return result.current.failure?.code
}

test.each([
  [413, 'TOO_LARGE'],
  [403, 'REFUSED'],
  [502, 'AWAY'],
  [504, 'LATE'],
])('a page with the status %i in the place of an answer is %s, for actions and for the session alike', async (status, code) => {
  proxy(status)
  expect(await act1()).toBe(code)
  expect((await send(ReleaseCallbackDocument, input)).failure?.code).toBe(code)
})

test('how long to wait comes from the header', async () => {
  proxy(503, { 'Retry-After': '9' })
  expect((await send(ReleaseCallbackDocument, input)).failure).toMatchObject({ code: 'AWAY', retryAfter: 9 })
})

test('JSON that is none of the API’s is no answer of the API either', async () => {
  proxy(403, { 'Content-Type': 'application/json' }, '{"message":"blocked","errors":"yes"}')
  expect(await act1()).toBe('REFUSED')
  expect((await send(ReleaseCallbackDocument, input)).failure?.code).toBe('REFUSED')
})

test('what was refused on the way is not sent a second time', async () => {
  proxy(413)
  await act1()
  expect(asked).toBe(1)
})
