import { describe, expect, test } from 'vitest'
import type { JobState } from '@/gen/enums'
import { lastOf, shareOf, sumOf, usualDays } from './simulation'

describe('the usual days', () => {
  test.each([
    ['within a month', '2026-11-30', '2026-11-02', '2026-11-29'],
    ['over the end of a year', '2027-01-10', '2026-12-13', '2027-01-09'],
    ['over a leap day', '2028-03-01', '2028-02-02', '2028-02-29'],
  ])('are four weeks that end yesterday: %s', (_name, today, from, to) => {
    expect(usualDays(today)).toEqual({ from, to })
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1).toBe(28)
  })
})

describe('the days of a result', () => {
  const days = [
    { planned: 3, made: 0 },
    { planned: 0, made: 2 },
    { planned: 12, made: 1 },
  ]
  test('are summed, planned and made apart', () => {
    expect(sumOf(days)).toEqual({ planned: 15, made: 3 })
    expect(sumOf([])).toEqual({ planned: 0, made: 0 })
  })
  test('have bars as long as their share of the fullest day', () => {
    expect(days.map((day) => shareOf(day.planned, days))).toEqual([25, 0, 100])
  })
  test('have no bars when nothing is planned', () => {
    expect(shareOf(0, [{ planned: 0 }])).toBe(0)
    expect(shareOf(0, [])).toBe(0)
  })
})

describe('the last simulation of a rule', () => {
  const line = (id: string, rule: string | null, state: JobState) => ({ id, state, simulation: { rule: rule === null ? null : { id: rule } } })
  test('is the newest of that rule, running or ended', () => {
    expect(lastOf('a', [line('3', 'b', 'RUNNING'), line('2', 'a', 'FAILED'), line('1', 'a', 'DONE')])?.id).toBe('2')
  })
  test('is the one that was asked for, of this rule alone', () => {
    const lines = [line('3', 'b', 'DONE'), line('2', 'a', 'DONE'), line('1', 'a', 'DONE')]
    expect([lastOf('a', lines, '1')?.id, lastOf('a', lines, '3')?.id]).toEqual(['1', '2'])
  })
  test('is none that was cancelled or whose rule is gone', () => {
    expect(lastOf('a', [line('3', 'a', 'CANCELLED'), line('2', null, 'DONE'), line('1', 'a', 'DONE')])?.id).toBe('1')
    expect(lastOf('a', [line('3', 'a', 'CANCELLED')])).toBeUndefined()
  })
})
