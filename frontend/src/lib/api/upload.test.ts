import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { signInAs } from '@/test/render'
import { MOST_FILE } from '../errors'
import { lock } from '../session/actions'
import { getToken } from '../session/store'
import { useUpload } from './use-upload'

/** The browser's way of sending, as far as it is used: a test says what comes back. */
class Line {
  static last: Line
  upload: { onprogress?: (event: { lengthComputable: boolean; loaded: number; total: number }) => void } = {}
  onload?: () => void
  onerror?: () => void
  onabort?: () => void
  onloadend?: () => void
  status = 0
  responseText = ''
  headers: Record<string, string> = {}
  constructor() {
    Line.last = this
  }
  open(): void {}
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value
  }
  getResponseHeader(): string | null {
    return null
  }
  send(): void {}
  abort(): void {
    this.onabort?.()
  }
  answer(status: number, text: string): void {
    Object.assign(this, { status, responseText: text })
    this.onload?.()
  }
}

beforeEach(() => {
  signInAs('IMPORT_RUN')
  vi.stubGlobal('XMLHttpRequest', Line)
})

const list = new File(['姓名,电话\n'], '客户.csv', { type: 'text/csv' })

async function begin(file = list) {
  const { result } = renderHook(() => useUpload())
  let id: Promise<string | null> = Promise.resolve(null)
  await act(async () => {
    id = result.current.run(file)
    await Promise.resolve()
  })
  const end = async (how: () => void) => {
    await act(async () => {
      how()
      await id
    })
    return id
  }
  return { result, end }
}

test('how much has left is told while it leaves, and the id when it is there', async () => {
  const { result, end } = await begin()
  expect(result.current.share).toBe(0)
  act(() => Line.last.upload.onprogress?.({ lengthComputable: true, loaded: 3, total: 4 }))
  expect(result.current.share).toBe(0.75)
  expect(Line.last.headers).toMatchObject({ 'X-File-Name': encodeURIComponent('客户.csv'), 'X-Aftercare': 'web' })
  expect(await end(() => Line.last.answer(201, '{"id":"fi_1"}'))).toBe('fi_1')
  expect(result.current).toMatchObject({ share: null, failure: null })
})

test('it can be stopped, of which nothing is told', async () => {
  const { result, end } = await begin()
  expect(await end(() => result.current.cancel())).toBeNull()
  expect(result.current).toMatchObject({ share: null, failure: null })
})

test.each([
  ['the server', 400, '{"errors":[{"message":"不接受这种文件","extensions":{"code":"INVALID_INPUT","fields":[{"path":"file","message":"不接受这种文件"}]}}]}', 'INVALID_INPUT'],
  ['something on the way, for its size', 413, '<html>Request Entity Too Large</html>', 'TOO_LARGE'],
  ['something on the way, at all', 403, '<html>Forbidden</html>', 'REFUSED'],
])('what %s refuses is told', async (_by, status, text, code) => {
  const { result, end } = await begin()
  expect(await end(() => Line.last.answer(status, text))).toBeNull()
  expect(result.current.failure).toMatchObject({ code, ...(code === 'TOO_LARGE' ? { size: list.size } : {}) })
})

test('a line that breaks is no answer', async () => {
  const { result, end } = await begin()
  await end(() => Line.last.onerror?.())
  expect(result.current.failure?.code).toBe('NETWORK')
})

test('a file that the server would refuse for its length does not set out', async () => {
  const long = new File([], 'long.csv')
  Object.defineProperty(long, 'size', { value: MOST_FILE + 1 })
  const { result, end } = await begin(long)
  expect(await end(() => undefined)).toBeNull()
  expect(result.current.failure).toMatchObject({ code: 'TOO_LONG', size: MOST_FILE + 1 })
})

test('a file that is on its way goes on under the lock of the screen', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('down')))
  const { result, end } = await begin()
  act(() => lock())
  expect(getToken()).toBeNull()
  act(() => Line.last.upload.onprogress?.({ lengthComputable: true, loaded: 3, total: 4 }))
  expect(result.current.share).toBe(0.75)
  expect(await end(() => Line.last.answer(200, '{"id":"fi_9"}'))).toBe('fi_9')
})
