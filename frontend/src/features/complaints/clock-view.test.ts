import { describe, expect, test } from 'vitest'
import { counts, inOrder, nextClock, viewClock, type Clock } from './clock-view'

const clock = (more: Partial<Clock> = {}): Clock => ({
  kind: 'RESOLUTION',
  startedAt: '2026-11-19T02:00:00Z',
  warnAt: '2026-11-20T00:00:00Z',
  dueAt: '2026-11-20T04:00:00Z',
  stoppedAt: null,
  state: 'RUNNING',
  ...more,
})
const now = new Date('2026-11-20T03:00:00Z')
const HOUR = 3_600_000

describe('a clock still counts', () => {
  test.each<[string, Partial<Clock>, boolean]>([
    ['while it runs', {}, true],
    ['while it is paused', { state: 'PAUSED' }, true],
    ['after its limit, until what it waits for happens', { state: 'BREACHED' }, true],
    ['no longer once it was late and has stopped', { state: 'BREACHED', stoppedAt: '2026-11-20T05:00:00Z' }, false],
    ['no longer when met', { state: 'MET', stoppedAt: '2026-11-20T01:00:00Z' }, false],
    ['no longer when it does not apply', { state: 'CANCELLED' }, false],
  ])('%s', (_name, more, expected) => {
    expect(counts(clock(more))).toBe(expected)
  })
})

describe('the next clock of a case', () => {
  test('is the earliest that runs, also when it is late', () => {
    const late = clock({ kind: 'FIRST_FEEDBACK', dueAt: '2026-11-20T01:00:00Z', state: 'BREACHED' })
    expect(nextClock([clock(), late])).toBe(late)
  })
  test('is never one that has ended', () => {
    const met = clock({ dueAt: '2026-11-20T01:00:00Z', state: 'MET', stoppedAt: '2026-11-19T05:00:00Z' })
    const running = clock()
    expect(nextClock([met, running])).toBe(running)
  })
  test('is a paused one only when nothing runs', () => {
    const paused = clock({ dueAt: '2026-11-20T01:00:00Z', state: 'PAUSED' })
    const running = clock()
    expect(nextClock([paused, running])).toBe(running)
    expect(nextClock([paused])).toBe(paused)
  })
  test('is nothing when all have ended', () => {
    expect(nextClock([clock({ state: 'CANCELLED' })])).toBeUndefined()
  })
})

test('what counts comes by its limit, then what has ended, the last end first', () => {
  const first = clock({ dueAt: '2026-11-20T04:00:00Z' })
  const second = clock({ dueAt: '2026-11-21T04:00:00Z' })
  const old = clock({ state: 'MET', stoppedAt: '2026-11-19T03:00:00Z' })
  const recent = clock({ state: 'MET', stoppedAt: '2026-11-19T09:00:00Z' })
  expect(inOrder([old, second, recent, first])).toEqual([first, second, recent, old])
})

describe('a clock on its chip', () => {
  test('runs with the time left and the share at which it becomes urgent', () => {
    expect(viewClock(clock(), now)).toEqual({ state: 'running', breached: false, left: HOUR, warnBelow: 4 * HOUR })
  })
  test('is late as soon as its limit has passed, before a sweep has marked it', () => {
    expect(viewClock(clock({ dueAt: '2026-11-20T02:00:00Z' }), now)).toMatchObject({ breached: true, left: -HOUR })
  })
  test('keeps how late it was when it stopped', () => {
    const stopped = clock({ dueAt: '2026-11-19T04:00:00Z', state: 'BREACHED', stoppedAt: '2026-11-19T06:00:00Z' })
    expect(viewClock(stopped, now)).toMatchObject({ breached: true, left: -2 * HOUR })
  })
  test('is not late while it is paused, whatever its limit was', () => {
    expect(viewClock(clock({ dueAt: '2026-11-19T04:00:00Z', state: 'PAUSED' }), now)).toMatchObject({ state: 'paused', breached: false })
  })
  test('is not late when it was met in time', () => {
    const met = clock({ dueAt: '2026-11-19T04:00:00Z', state: 'MET', stoppedAt: '2026-11-19T03:00:00Z' })
    expect(viewClock(met, now)).toMatchObject({ state: 'met', breached: false })
  })
  test('that no longer applies says so', () => {
    expect(viewClock(clock({ state: 'CANCELLED' }), now).state).toBe('cancelled')
  })
})
