import { expect, test, vi } from 'vitest'
import { loadPart, NoConnection } from './lazy-page'

const gone = new TypeError('Failed to fetch dynamically imported module: http://localhost/assets/page-1.js')
const fails = () => Promise.reject(gone)

test('a part that is there is given as it is', async () => {
  await expect(loadPart(() => Promise.resolve('page'))).resolves.toBe('page')
})

test('a part that the server no longer has stays a missing part, for the router to load the document anew', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => new Response(null, { status: 503 })))
  await expect(loadPart(fails)).rejects.toBe(gone)
})

test('a part that the server cannot give because it is not reached is no connection', async () => {
  vi.stubGlobal('fetch', vi.fn(fails))
  await expect(loadPart(fails)).rejects.toBeInstanceOf(NoConnection)
})

test('a browser that knows it is offline does not ask the server', async () => {
  const ask = vi.fn()
  vi.stubGlobal('fetch', ask)
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await expect(loadPart(fails)).rejects.toBeInstanceOf(NoConnection)
  expect(ask).not.toHaveBeenCalled()
})
