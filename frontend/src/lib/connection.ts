/** How long the server may take to say that it is there, in milliseconds. */
const PATIENCE = 5_000

/** Tells whether the server that the pages come from can be reached at all, whatever it answers. */
export async function connected(): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
    return true
  } catch {
    return false
  }
}
