import { useSyncExternalStore } from 'react'
import type { ViewerBitsFragment } from '@/gen/graphql'

/**
 * The session as the app knows it. The access token lives in memory only; the refresh token is a cookie
 * that no script can read. Nothing of a session is ever written to storage.
 *
 * starting: not yet known · anonymous: sign in first · active · expired: the person is asked for the
 * password while the page, with all that was typed, stays behind a cover.
 */
export type SessionStatus = 'starting' | 'anonymous' | 'active' | 'expired'

export interface SessionState {
  status: SessionStatus
  viewer: ViewerBitsFragment | null
  /** expired because nobody was at the desk. */
  away?: boolean
}

export interface Token {
  value: string
  expiresAt: number
  /** Milliseconds before its end at which it counts as spent; half a minute where nothing is said. */
  margin?: number
}

let state: SessionState = { status: 'starting', viewer: null }
let token: Token | null = null
const listeners = new Set<() => void>()

export const getSession = (): SessionState => state
export const getToken = (): Token | null => token

export function setSession(next: SessionState, nextToken: Token | null): void {
  state = next
  token = nextToken
  for (const call of listeners) call()
}

export function setViewer(viewer: ViewerBitsFragment): void {
  setSession({ ...state, viewer }, token)
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSession = (): SessionState => useSyncExternalStore(onSession, getSession)

/** The person who is signed in, in the current hospital; null on the pages for strangers. */
export const useViewer = (): ViewerBitsFragment | null => useSession().viewer
