import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { act as react, renderHook } from '@testing-library/react'
import { viewerWith } from '@/test/render'
import { serve, type Answer } from '@/test/server'
import { act, forgetActs, idleFor, idleSeconds } from './activity'
import { lock, renew, signIn } from './actions'
import { hear, look, stay, useLeft, watchIdle } from './idle'
import { stayForTests } from './leaving'
import { getSession, getToken, setSession } from './store'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const KEPT = 'aftercare.active'
const refused: Answer = { error: { message: '请登录', code: 'UNAUTHENTICATED' } }
const session = (accessToken: string, idleTime = 900) => ({
  __typename: 'Session',
  accessToken,
  expiresAt: new Date(Date.now() + 10 * MINUTE).toISOString(),
  viewer: { ...viewerWith(), idleSeconds: idleTime },
})

/** An event of a person, which no script can make. */
const done = (type = 'keydown', at = 0) => ({ type, isTrusted: true, screenX: at, screenY: 0 }) as unknown as Event
const status = () => getSession().status
const enter = () => setSession({ status: 'active', viewer: viewerWith() }, { value: 't1', expiresAt: Date.now() + 60 * MINUTE })
let sent: ReturnType<typeof serve>
const asked = (operation: string) => sent.filter((one) => one.operation === operation)

watchIdle()
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  vi.setSystemTime(new Date('2026-11-23T02:05:00Z'))
  localStorage.clear()
  forgetActs()
  stayForTests()
  sent = serve({ RefreshSession: () => ({ refreshSession: session('t2') }), LockSession: () => ({ lockSession: true }), SignIn: () => ({ signIn: session('t3') }) })
  enter()
  act()
})
afterEach(() => {
  setSession({ status: 'anonymous', viewer: null }, null)
  vi.useRealTimers()
})

describe('when nobody does anything', () => {
  test('the page locks at the time of the role, to the second, forgets its token and tells the server', () => {
    vi.advanceTimersByTime(15 * MINUTE - 1)
    expect(status()).toBe('active')
    vi.advanceTimersByTime(1)
    expect(getSession()).toMatchObject({ status: 'expired', away: true, viewer: { staff: { login: 'callback' } } })
    expect(getToken()).toBeNull()
    expect(asked('LockSession')).toHaveLength(1)
  })

  test('it is told a minute before, second by second, and one act takes that back', () => {
    const { result } = renderHook(() => useLeft())
    const pass = (time: number) => react(() => void vi.advanceTimersByTime(time))
    pass(14 * MINUTE - 1)
    expect(result.current).toBeNull()
    pass(1)
    expect(result.current).toBe(60)
    pass(18 * SECOND)
    expect(result.current).toBe(42)
    hear(done('keydown'))
    pass(SECOND)
    expect(result.current).toBeNull()
    pass(14 * MINUTE)
    expect(result.current).not.toBeNull()
    react(stay)
    expect(result.current).toBeNull()
    pass(15 * MINUTE)
    expect(status()).toBe('expired')
  })

  test('the notice does not vanish under the hand that goes to press it', () => {
    const { result } = renderHook(() => useLeft())
    const pass = (time: number) => react(() => void vi.advanceTimersByTime(time))
    const notice = document.createElement('div')
    notice.setAttribute('data-locks-soon', '')
    pass(14 * MINUTE)
    hear(done('pointermove', 1))
    hear(done('pointermove', 2))
    hear({ ...done('pointerdown'), target: notice })
    pass(SECOND)
    expect(result.current).toBe(59)
    hear({ ...done('pointerdown'), target: document.body })
    pass(SECOND)
    expect(result.current).toBeNull()
  })

  test('another role has another time', () => {
    setSession({ status: 'active', viewer: { ...viewerWith(), idleSeconds: 600 } }, { value: 't1', expiresAt: Date.now() + 60 * MINUTE })
    vi.advanceTimersByTime(10 * MINUTE)
    expect(status()).toBe('expired')
  })

  test('a computer that slept past the time locks at the first sign of life, which counts for nothing', () => {
    vi.setSystemTime(Date.now() + 16 * MINUTE)
    hear(done())
    expect(status()).toBe('expired')
    expect(idleFor()).toBe(16 * MINUTE)
  })

  test('a tab that was out of sight locks when it is looked at', () => {
    vi.setSystemTime(Date.now() + 16 * MINUTE)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(status()).toBe('expired')
  })

  test('a clock that is set back buys no more than one time more', () => {
    vi.setSystemTime(Date.now() - 60 * MINUTE)
    look()
    vi.advanceTimersByTime(15 * MINUTE)
    expect(status()).toBe('expired')
  })
})

describe('what is an act', () => {
  const kept = () => {
    vi.setSystemTime(Date.now() + 10 * MINUTE)
    return () => idleFor() === 0
  }

  test.each(['keydown', 'pointerdown', 'touchstart', 'wheel', 'click', 'input'])('%s is one', (type) => {
    const counted = kept()
    hear(done(type))
    expect(counted()).toBe(true)
  })

  test('a pointer that lies still while the page moves under it is none, one that moves is one', () => {
    hear(done('pointermove', 5))
    const counted = kept()
    hear(done('pointermove', 5))
    expect(counted()).toBe(false)
    hear(done('pointermove', 6))
    expect(counted()).toBe(true)
  })

  test('what a script does is none', () => {
    const counted = kept()
    dispatchEvent(new Event('click'))
    expect(counted()).toBe(false)
  })

  test('a refresh is none: it tells how long ago the last one was', async () => {
    vi.setSystemTime(Date.now() + 10 * MINUTE + 400)
    await renew()
    expect(asked('RefreshSession')[0]?.variables).toEqual({ idleSeconds: 601 })
    expect(getToken()?.value).toBe('t2')
    expect(idleSeconds()).toBe(601)
    expect(getToken()!.expiresAt - Date.now()).toBeLessThanOrEqual(5 * MINUTE)
  })
})

describe('several tabs', () => {
  test('an act in one keeps the others', () => {
    vi.setSystemTime(Date.now() + 14 * MINUTE)
    localStorage.setItem(KEPT, String(Date.now()))
    vi.advanceTimersByTime(2 * MINUTE)
    expect(status()).toBe('active')
    expect(idleFor()).toBe(2 * MINUTE)
  })

  test('it takes the notice away there at once', () => {
    const { result } = renderHook(() => useLeft())
    react(() => void vi.advanceTimersByTime(14 * MINUTE + 30 * SECOND))
    expect(result.current).toBe(30)
    localStorage.setItem(KEPT, String(Date.now()))
    react(() => void dispatchEvent(new StorageEvent('storage', { key: KEPT })))
    expect(result.current).toBeNull()
  })

  test('every tab writes its acts down, once a second at most, and the last one too', () => {
    const write = vi.spyOn(Storage.prototype, 'setItem')
    for (let n = 0; n < 50; n += 1) {
      vi.setSystemTime(Date.now() + 10)
      hear(done())
    }
    expect(write.mock.calls.length).toBeLessThanOrEqual(1)
    const last = Date.now()
    vi.advanceTimersByTime(6 * SECOND)
    expect(localStorage.getItem(KEPT)).toBe(String(last))
  })

  test('one that locks locks all, and the server is told once; the password in one opens all', async () => {
    const other = new BroadcastChannel('aftercare-session')
    const heard: unknown[] = []
    other.onmessage = ({ data }: MessageEvent) => heard.push(data)
    other.postMessage('locked')
    await vi.waitFor(() => expect(status()).toBe('expired'))
    expect(asked('LockSession')).toHaveLength(0)
    other.postMessage({ entered: 'st_1 ho_1' })
    await vi.waitFor(() => expect(status()).toBe('active'))
    expect(getToken()?.value).toBe('t2')
    lock()
    await vi.waitFor(() => expect(heard).toContain('locked'))
    other.close()
  })
})

describe('behind the lock', () => {
  test('nothing is asked of the server until the password is there; what waited then goes on', async () => {
    lock()
    const waited = renew()
    const over = vi.fn()
    void waited.then(over)
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(over).not.toHaveBeenCalled()
    expect(asked('RefreshSession')).toHaveLength(0)
    expect(await signIn('callback', 'secret')).toBeNull()
    await waited
    expect(getSession()).toEqual(expect.objectContaining({ status: 'active' }))
    expect(getSession().away).toBeUndefined()
    expect(getToken()?.value).toBe('t3')
    expect(idleFor()).toBe(0)
  })

  test('an answer that was on its way when it locked opens nothing', async () => {
    const waited = renew()
    lock()
    await vi.waitFor(() => expect(asked('RefreshSession')).toHaveLength(1))
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(status()).toBe('expired')
    expect(getToken()).toBeNull()
    expect(await signIn('callback', 'secret')).toBeNull()
    await waited
    expect(getToken()?.value).toBe('t3')
  })

  test('a wrong password leaves it locked', async () => {
    lock()
    sent = serve({ SignIn: () => refused })
    expect(await signIn('callback', 'wrong')).toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(getSession()).toMatchObject({ status: 'expired', away: true })
  })

  test('acts count for nothing', () => {
    lock()
    vi.setSystemTime(Date.now() + MINUTE)
    hear(done())
    expect(idleFor()).toBe(MINUTE)
  })
})

test('a token near its end is renewed also where the page asks for nothing', async () => {
  setSession({ status: 'active', viewer: viewerWith() }, { value: 't1', expiresAt: Date.now() + 2 * MINUTE })
  await vi.advanceTimersByTimeAsync(2 * MINUTE)
  expect(asked('RefreshSession').map((one) => one.variables)).toEqual([{ idleSeconds: 95 }])
  expect(getToken()?.value).toBe('t2')
})
