import { expect, test } from 'vitest'
import { daysOn, monthsOn, weeksOf } from './month'

test('a month has its days and nobody else’s, from Monday on', () => {
  const weeks = weeksOf('2026-11-30')
  expect(weeks).toHaveLength(6)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null])
  expect(weeksOf('2027-02-10')).toHaveLength(4)
})

test('a shorter month ends with its own last day', () => {
  expect(monthsOn('2026-10-31', 1)).toBe('2026-11-30')
  expect(monthsOn('2028-02-29', -12)).toBe('2027-02-28')
  expect(daysOn('2026-12-31', 1)).toBe('2027-01-01')
})
