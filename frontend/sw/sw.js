// The service worker: it keeps the app itself, so that it opens without a connection and says that there is
// none, and nothing else. It never sees an answer of the API in its cache: what it keeps is the empty page and
// files under assets/, which hold no person. scripts/finish-dist.mjs writes BUILD and SHELL in.
/* global self, caches, fetch, crypto, Headers, Response, URL, btoa, clients */
const BUILD = '__BUILD__'
const SHELL = JSON.parse('__SHELL__')

const NAME = 'aftercare-shell-'
const HERE = NAME + BUILD
const PAGE = '/'

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell())
})

// The version before is kept too: a page that was open before the update still finds its own parts.
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith(NAME) && name !== HERE)
      await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)))
      await clients.claim()
    })(),
  )
})

// The person wants the new version; nobody is pushed into it.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request))
  else if (request.mode === 'navigate' && isPage(url.pathname)) event.respondWith(page(request))
})

/** Addresses of the server's own, which are no pages of the app. */
const isPage = (path) => !/^\/(graphql|files|healthz|readyz|metrics)(\/|$)/.test(path) && !/\.\w+$/.test(path)

async function keepShell() {
  const cache = await caches.open(HERE)
  await cache.addAll(SHELL)
  const answer = await fetch(PAGE, { cache: 'no-cache', credentials: 'omit' })
  if (!answer.ok) throw new Error(`the page: ${answer.status}`)
  await cache.put(PAGE, answer)
}

/** A file with a hash in its name never changes: what was loaded once need not be loaded again. */
async function asset(request) {
  const kept = await caches.match(request.url)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && answer.type === 'basic') {
    const copy = answer.clone()
    const cache = await caches.open(HERE)
    await cache.put(request.url, copy).catch(() => undefined) // a full disk is no reason to fail
  }
  return answer
}

/** The page comes from the server; only when that cannot be reached, from here. */
async function page(request) {
  try {
    return await fetch(request)
  } catch (failure) {
    const kept = await (await caches.open(HERE)).match(PAGE)
    if (!kept) throw failure
    return renewed(kept)
  }
}

/** The kept page with its own policy and a fresh nonce in both: one that repeats could be guessed. */
async function renewed(kept) {
  const headers = new Headers(kept.headers)
  const policy = headers.get('Content-Security-Policy') ?? ''
  const old = /'nonce-([^']+)'/.exec(policy)?.[1]
  let text = await kept.text()
  if (old) {
    const fresh = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))))
    headers.set('Content-Security-Policy', policy.replaceAll(old, fresh))
    text = text.replaceAll(old, fresh)
  }
  headers.delete('Content-Encoding')
  headers.delete('Content-Length')
  return new Response(text, { status: 200, headers })
}
