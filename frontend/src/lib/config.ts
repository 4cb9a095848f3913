/** What the page itself tells the app; nothing of it is fixed when the app is built. */
function meta(name: string): string {
  const text = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? ''
  return text.startsWith('__') ? '' : text
}

/** Base address of the API, without a slash at the end; empty for the page's own origin. */
export const apiBase = (): string => meta('api-base').replace(/\/$/, '')

/** The nonce that styles made at run time must carry; empty when the server sets no policy (development). */
export const cspNonce = (): string | undefined => meta('csp-nonce') || undefined

/** Address of the WebSocket for subscriptions. */
export function socketUrl(): string {
  const url = new URL(`${apiBase()}/graphql`, location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}
