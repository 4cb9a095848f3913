import { doubt } from '../connection'

/**
 * How long an answer may take, in milliseconds, before the server is asked whether it is there at all, and before it is
 * given up. The server itself ends an operation after three seconds and lets a sign-in wait four at most.
 */
const SLOW = 6_000
const MOST = 30_000

/** fetch that does not wait for ever: a server that hangs is told of like one that is away, and what was typed stays. */
export const patiently: typeof fetch = async (input, init) => {
  const slow = setTimeout(doubt, SLOW)
  const limit = AbortSignal.timeout(MOST)
  try {
    return await fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit })
  } finally {
    clearTimeout(slow)
  }
}
