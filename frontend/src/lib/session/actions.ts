import {
  LockSessionDocument,
  RefreshSessionDocument,
  SessionBitsFragmentDoc,
  SetLanguageDocument,
  SignInDocument,
  SignOutDocument,
  SwitchHospitalDocument,
  ViewerBitsFragmentDoc,
} from '@/gen/graphql'
import { unmask, type FragmentType } from '@/gen'
import { send } from '../api/send'
import { isUnjudged, type Failure } from '../errors'
import { changeLanguage, currentLanguage, showLanguage, spoken, type Language } from '../i18n'
import { setHospitalNow } from '../time/clock'
import { act, idleFor, idleSeconds } from './activity'
import { depart, isActing, isGone, noteLeft, whose } from './leaving'
import { getSession, getToken, setSession, setViewer, type SessionStatus } from './store'

/** Seconds before its end at which a token counts as spent. */
const MARGIN = 30_000
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('aftercare-session')

/** Takes a session over. One of another person or hospital never continues what the page holds. */
async function accept(masked: FragmentType<typeof SessionBitsFragmentDoc>): Promise<void> {
  const session = unmask(SessionBitsFragmentDoc, masked)
  const viewer = unmask(ViewerBitsFragmentDoc, session.viewer)
  const before = whose()
  if (before && before !== whose(viewer)) {
    waiting.length = 0
    running = null
    return depart()
  }
  setHospitalNow(viewer.now)
  // The token's life is counted on this computer's clock: the two clocks may differ. Towards the end of the
  // person's time tokens become short; one is not asked for anew with every request for that.
  const life = Math.min(lifeOf(session), Math.max(viewer.idleSeconds * 1_000 - idleFor(), 1_000))
  setSession({ status: 'active', viewer }, { value: session.accessToken, expiresAt: Date.now() + life, margin: Math.min(MARGIN, life / 2) })
  for (const go of waiting.splice(0)) go()
}

function lifeOf(session: { expiresAt: string; accessToken: string }): number {
  const left = Date.parse(session.expiresAt) - Date.now()
  return left > 0 && left < 3_600_000 ? left : 600_000
}

/** Signs in, or continues an expired session; null when it went well. */
export async function signIn(login: string, password: string, oneTimeCode?: string): Promise<Failure | null> {
  const { data, failure } = await send(SignInDocument, { input: { login, password, oneTimeCode, tokens: 'COOKIE' } })
  if (failure) return failure
  const back = getSession().status === 'expired'
  act()
  await accept(back ? await inSameHospital(data.signIn) : data.signIn)
  tabs?.postMessage({ entered: whose() })
  if (!back) await speakAsChosen()
  return null
}

/** Signing in leads to the first hospital of a person; what was interrupted goes on in the one it began in. */
async function inSameHospital(masked: FragmentType<typeof SessionBitsFragmentDoc>): Promise<FragmentType<typeof SessionBitsFragmentDoc>> {
  const { accessToken, viewer: inner } = unmask(SessionBitsFragmentDoc, masked)
  const viewer = unmask(ViewerBitsFragmentDoc, inner)
  const before = getSession().viewer
  if (!before?.hospital || before.staff.id !== viewer.staff.id || before.hospital.id === viewer.hospital?.id) return masked
  const { data } = await send(SwitchHospitalDocument, { hospital: before.hospital.id }, { token: accessToken })
  return data?.switchHospital ?? masked
}

const waiting: (() => void)[] = []

/** Resolves when the person has typed the password again. */
function reentered(): Promise<void> {
  end('expired')
  return new Promise((resolve) => waiting.push(resolve))
}

function end(status: SessionStatus): void {
  const { viewer, away } = getSession()
  setSession(status === 'expired' ? { status, viewer, away } : { status, viewer: null }, null)
}

/** How often this page was locked. */
let locks = 0

/**
 * Nobody is at the desk, or whoever is there is about to leave it: the page is covered in all tabs and its token forgotten. What was typed, what runs and what
 * has been sent stays. The session ends on the server too, at once where it hears of it and by itself where not.
 */
export function lock(everywhere = true): void {
  const { status, viewer } = getSession()
  if (status !== 'active') return
  locks += 1
  setSession({ status: 'expired', viewer, away: true }, null)
  if (!everywhere) return
  tabs?.postMessage('locked')
  // By the cookie alone: of a session that has ended by itself meanwhile the token would be refused.
  void send(LockSessionDocument, {}, { keepalive: true })
}

/** Browsers offer locks on safe origins only; elsewhere the server's grace for the same client must do. */
function locked<T>(run: () => Promise<T>): Promise<T> {
  const locks = navigator.locks as LockManager | null | undefined
  return locks ? locks.request('aftercare-refresh', run) : run()
}

let running: Promise<void> | null = null
let reached = true

/**
 * Renews the access token, once at a time over all tabs: the refresh token rotates, and two at once
 * would look like a stolen one. Without a valid cookie the person is asked for the password; the
 * promise waits for it, so that requests continue where they stopped. It keeps nothing alive: the server is told
 * how long ago the person did something.
 */
export function renew(): Promise<void> {
  if (isGone()) return depart()
  running ??= (getSession().status === 'expired' ? reentered() : asked()).finally(() => {
    running = null
  })
  return running
}

async function asked(): Promise<void> {
  const before = locks
  const { data, failure } = await locked(() => send(RefreshSessionDocument, { idleSeconds: idleSeconds() }))
  // Locked while the answer was on its way: it opens nothing.
  if (before !== locks) return getSession().status === 'expired' ? reentered() : undefined
  reached = !failure || !['NETWORK', 'AWAY', 'LATE'].includes(failure.code)
  if (data) return accept(data.refreshSession)
  if (isUnjudged(failure)) return undefined
  if (getSession().viewer) return reentered()
  return end('anonymous')
}

/** Finds out, when the page opens, whether the browser still holds a session; false when the server cannot be reached. */
export async function startSession(): Promise<boolean> {
  await renew()
  if (getSession().status === 'starting') end('anonymous')
  return reached
}

export function spent(): boolean {
  const token = getToken()
  return !token || token.expiresAt - (token.margin ?? MARGIN) < Date.now()
}

/** A token that is valid for the next half minute at least; null for strangers. */
export async function freshToken(): Promise<string | null> {
  if (getSession().viewer && spent()) await renew()
  return getToken()?.value ?? null
}

/** Ends the session here, on the server and in the other tabs; the page starts anew and empty. */
export async function signOut(): Promise<void> {
  if (isActing()) noteLeft('unsent')
  await send(SignOutDocument, {}, { token: getToken()?.value })
  tabs?.postMessage('signed out')
  location.assign('/sign-in')
}

/** Moves to another hospital of the person; everything on the screen belongs to the old one and goes. */
export async function switchHospital(hospital: string): Promise<Failure | null> {
  const { failure } = await send(SwitchHospitalDocument, { hospital }, { token: await freshToken() })
  if (failure) return failure
  location.assign('/')
  return null
}

/** Begins in the language that the person has chosen for the account; without one, in that of this computer. */
export async function speakAsChosen(): Promise<void> {
  const language = getSession().viewer?.language
  if (spoken(language) && language !== currentLanguage()) await showLanguage(language)
}

/** Changes the language in the account, then here: what is read again comes in the account's language. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (getSession().viewer) {
    const { data } = await send(SetLanguageDocument, { language }, { token: await freshToken() })
    if (data) setViewer(unmask(ViewerBitsFragmentDoc, data.setLanguage))
  }
  await changeLanguage(language)
}

/** Another tab has ended the session or locked, or somebody has signed in there. */
tabs?.addEventListener('message', ({ data }: MessageEvent<'signed out' | 'locked' | { entered: string }>) => {
  const me = whose()
  if (data === 'signed out') location.assign('/sign-in')
  else if (data === 'locked') lock(false)
  else if (me && data.entered !== me) void depart()
  else if (me && getSession().status === 'expired') void resume()
})

/** The password was typed in another tab: this one goes on with the session of the browser. */
async function resume(): Promise<void> {
  const { data } = await locked(() => send(RefreshSessionDocument, { idleSeconds: idleSeconds() }))
  if (data) await accept(data.refreshSession)
}
