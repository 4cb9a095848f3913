import { describe, expect, test } from 'vitest'
import { lateBy } from './lateness'

const now = new Date('2026-11-21T02:20:00Z')
const past = '2026-11-21T02:00:00Z'
const ahead = '2026-11-21T03:00:00Z'

describe('lateness', () => {
  test.each<[string, Parameters<typeof lateBy>[0], number]>([
    ['somebody awaited is late from the start on', { status: 'BOOKED', startsAt: past }, 20 * 60_000],
    ['somebody awaited later is not late', { status: 'BOOKED', startsAt: ahead }, 0],
    ['who came late stays late by that much', { status: 'CHECKED_IN', startsAt: past, arrivedAt: '2026-11-21T02:05:00Z' }, 5 * 60_000],
    ['who came early is not late', { status: 'CHECKED_IN', startsAt: past, arrivedAt: '2026-11-21T01:50:00Z' }, 0],
    ['who cancelled is not late', { status: 'CANCELLED', startsAt: past }, 0],
  ])('%s', (_name, row, late) => {
    expect(lateBy(row, now)).toBe(late)
  })
})
