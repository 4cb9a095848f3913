import { expect, test, vi } from 'vitest'
import { loadPage } from './lazy-page'
import { NoConnectionPage } from './pages/no-connection-page'

const gone = new TypeError('Failed to fetch dynamically imported module: http://localhost/assets/page-1.js')
const fails = () => Promise.reject(gone)

test('a page that is there is given as it is', async () => {
  await expect(loadPage(() => Promise.resolve({ default: 'page' }))).resolves.toEqual({ default: 'page' })
})

test('a page that the server no longer has stays a missing page, for the router to load the document anew', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => new Response(null, { status: 200 })))
  await expect(loadPage(fails)).rejects.toBe(gone)
})

test('a page that the server cannot give because it is not reached is stood in for', async () => {
  vi.stubGlobal('fetch', vi.fn(fails))
  await expect(loadPage(fails)).resolves.toEqual({ default: NoConnectionPage })
})

test('nor does it leave for the page of a proxy whose server is away', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => new Response('<html>', { status: 503 })))
  await expect(loadPage(fails)).resolves.toEqual({ default: NoConnectionPage })
})

test('a browser that knows it is offline does not ask the server', async () => {
  const ask = vi.fn()
  vi.stubGlobal('fetch', ask)
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await expect(loadPage(fails)).resolves.toEqual({ default: NoConnectionPage })
  expect(ask).not.toHaveBeenCalled()
})
