/** How long the server may take to say that it is there, in milliseconds. */
const PATIENCE = 5_000

/**
 * Tells whether a server can be reached at all, whatever it answers: the one that the pages come from, or that of
 * the API, which may be another.
 */
export async function connected(base = ''): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    await fetch(`${base}/healthz`, { cache: 'no-store', mode: base ? 'no-cors' : 'cors', signal: AbortSignal.timeout(PATIENCE) })
    return true
  } catch {
    return false
  }
}
