import { expect, test } from 'vitest'
import { beyond, readMoment, written, type Kind } from './written'

test.each<[string, Kind, string]>([
  ['2026-11-30', 'day', '2026-11-30'],
  ['20261130', 'day', '2026-11-30'],
  ['2026/1/5', 'day', '2026-01-05'],
  ['2026年11月30日', 'day', '2026-11-30'],
  ['２０２６－１１－３０', 'day', '2026-11-30'],
  ['30 Nov 2026', 'day', '2026-11-30'],
  ['5 september 2026', 'day', '2026-09-05'],
  ['10:05', 'time', '10:05'],
  ['1005', 'time', '10:05'],
  ['9', 'time', '09:00'],
  ['9点30分', 'time', '09:30'],
  ['10：05', 'time', '10:05'],
  ['2026-11-30T10:05', 'moment', '2026-11-30T10:05'],
  ['2026-11-30 10:05', 'moment', '2026-11-30T10:05'],
  ['20261130 1005', 'moment', '2026-11-30T10:05'],
  ['202611301005', 'moment', '2026-11-30T10:05'],
  ['2026年11月30日 9点', 'moment', '2026-11-30T09:00'],
  ['30 Nov 2026 9:30', 'moment', '2026-11-30T09:30'],
])('%s, typed for a %s, is %s', (typed, kind, value) => {
  expect(readMoment(typed, kind)).toEqual({ value })
})

test.each<[string, Kind, string]>([
  ['2026-02-31', 'day', 'none'],
  ['31 Feb 2026', 'day', 'none'],
  ['25:00', 'time', 'none'],
  ['10:75', 'time', 'none'],
  ['2026-11-30 24:30', 'moment', 'none'],
  ['03/04/2026', 'day', 'unclear'],
  ['11-30', 'day', 'unclear'],
  ['2026-11', 'day', 'unclear'],
  ['soon', 'day', 'unclear'],
  ['30 Foo 2026', 'day', 'unclear'],
  ['2026-11-30', 'moment', 'unclear'],
  ['10:05', 'moment', 'unclear'],
  ['', 'time', 'unclear'],
])('%s, typed for a %s, is %s and never guessed at', (typed, kind, fault) => {
  expect(readMoment(typed, kind)).toEqual({ fault })
})

test('what is shown is read as the same again', () => {
  expect(written('2026-11-30T10:05')).toBe('2026-11-30 10:05')
  for (const [value, kind] of [['2026-11-30T10:05', 'moment'], ['2026-11-30', 'day'], ['10:05', 'time']] as const) {
    expect(readMoment(written(value), kind)).toEqual({ value })
  }
})

test('limits are days that still count', () => {
  expect(beyond('2026-11-30', '2026-11-30', '2026-11-30')).toBeUndefined()
  expect(beyond('2026-11-29', '2026-11-30', undefined)).toEqual({ early: '2026-11-30' })
  expect(beyond('2026-12-01', undefined, '2026-11-30')).toEqual({ late: '2026-11-30' })
})
