import { describe, expect, test } from 'vitest'
import { addDays, dayOf, fromWall, toWall, weekdayOf } from './zone'

describe('wall times', () => {
  test.each([
    ['2026-11-20T02:05:00Z', 'Asia/Shanghai', '2026-11-20T10:05'],
    ['2026-11-20T16:00:00Z', 'Asia/Shanghai', '2026-11-21T00:00'],
    ['2026-07-01T12:00:00Z', 'Europe/Berlin', '2026-07-01T14:00'],
    ['2026-01-01T00:30:00Z', 'America/New_York', '2025-12-31T19:30'],
  ])('%s reads in %s as %s and back', (instant, zone, wall) => {
    expect(toWall(instant, zone)).toBe(wall)
    expect(fromWall(wall, zone)).toBe(new Date(instant).toISOString())
  })

  test('a time that the zone skips moves on by the gap', () => {
    expect(fromWall('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
  })

  test('of a time that occurs twice the first is meant', () => {
    expect(fromWall('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
  })
})

describe('days', () => {
  test('a day belongs to the zone, not to UTC', () => {
    expect(dayOf('2026-11-20T17:00:00Z', 'Asia/Shanghai')).toBe('2026-11-21')
  })
  test('days are added over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })
  test('weeks begin on Monday', () => {
    expect(weekdayOf('2026-11-23')).toBe(0)
    expect(weekdayOf('2026-11-22')).toBe(6)
  })
})
