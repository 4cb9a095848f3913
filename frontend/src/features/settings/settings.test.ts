import { describe, expect, test } from 'vitest'
import { isCallback } from './access-kinds'
import { nextYear, spans } from './calendar-days'
import { hasEnded, stageOf, toGrantInput } from './grant-values'
import { isOpenTo, pageOfHint } from './parts'
import { stepWords } from './rule-step'
import { readsAsShifts, tidy } from './shifts'
import { jobs } from './sweep-jobs'

describe('hours of a day', () => {
  test.each([
    ['nothing is a day off', '', true],
    ['one shift', '09:00-17:00', true],
    ['two shifts', '08:30-12:00,13:30-17:30', true],
    ['Chinese marks and blanks', '08:30－12:00， 13：30～17:30', true],
    ['until midnight', '18:00-24:00', true],
    ['an end before its start', '12:00-08:00', false],
    ['shifts that overlap', '08:00-13:00,12:00-17:00', false],
    ['shifts in the wrong order', '13:00-17:00,08:00-12:00', false],
    ['an hour that does not exist', '08:00-25:00', false],
    ['later than midnight', '20:00-24:30', false],
    ['a word', 'closed', false],
  ])('%s', (_name, text, good) => {
    expect(readsAsShifts(text)).toBe(good)
  })
  test('are sent in one spelling', () => {
    expect(tidy('08:30－12:00， 13：30～17:30')).toBe('08:30-12:00,13:30-17:30')
  })
})

describe('days of a year', () => {
  const day = (date: string, name: string, off = true) => ({ date, name, off })
  test('that follow each other under one name are one span, over the end of a month too', () => {
    const days = [day('2026-10-01', '国庆'), day('2026-09-30', '国庆'), day('2026-10-03', '国庆'), day('2026-10-04', '国庆', false)]
    expect(spans(days).map(({ from, to, off }) => [from, to, off])).toEqual([
      ['2026-09-30', '2026-10-01', true],
      ['2026-10-03', '2026-10-03', true],
      ['2026-10-04', '2026-10-04', false],
    ])
  })
  test('the next year follows the last that is known', () => {
    expect(nextYear([{ year: 2025 }, { year: 2026 }], 2026)).toBe(2027)
    expect(nextYear([], 2026)).toBe(2026)
  })
})

describe('a grant', () => {
  test('holds whole days of the hospital, the last one included', () => {
    expect(toGrantInput({ role: 'DOCTOR', from: '2026-11-01', until: '2026-11-30' }, 'Asia/Shanghai')).toEqual({
      role: 'DOCTOR',
      department: null,
      posts: null,
      validFrom: '2026-10-31T16:00:00.000Z',
      validUntil: '2026-11-30T16:00:00.000Z',
    })
  })
  test('has posts only for account managers', () => {
    expect(toGrantInput({ role: 'ACCOUNT_MANAGER', posts: ['PHONE'] }, 'Asia/Shanghai').posts).toEqual(['PHONE'])
    expect(toGrantInput({ role: 'SUPERVISOR', posts: ['PHONE'] }, 'Asia/Shanghai').posts).toBeNull()
  })
  test.each([
    ['without an end holds', null, false],
    ['ends at its last moment', '2026-11-21T00:00:00Z', true],
    ['holds until then', '2026-11-21T00:00:01Z', false],
  ])('%s', (_name, validUntil, ended) => {
    expect(hasEnded({ validUntil }, new Date('2026-11-21T00:00:00Z'))).toBe(ended)
  })
})

describe('steps of a rule', () => {
  test.each([
    ['at once', { offsetDays: 0, offsetMinutes: 0 }, 'now', 0],
    ['after minutes', { offsetDays: 0, offsetMinutes: 30 }, 'minutes', 30],
    ['after hours', { offsetDays: 0, offsetMinutes: 120 }, 'hours', 2],
    ['after days', { offsetDays: 3, offsetMinutes: 0 }, 'days', 3],
    ['at a time of a day', { offsetDays: 3, offsetMinutes: 0, at: '10:00' }, 'daysAt', 3],
    ['before the day', { offsetDays: -7, offsetMinutes: 0 }, 'before', 7],
  ])('%s', (_name, step, key, count) => {
    expect(stepWords(step)).toMatchObject({ key, count })
  })
})

test('every hint of the set-up leads to its page, an unknown one nowhere', () => {
  expect(['DEPARTMENTS', 'STAFF', 'CALENDAR', 'CUSTOMERS'].map((code) => pageOfHint(code)?.to)).toEqual([
    '/settings/departments',
    '/settings/staff',
    '/settings/calendar',
    '/imports',
  ])
  expect(pageOfHint('SOMETHING')).toBeUndefined()
})

test('a part without a right is open to everybody, another only with its right', () => {
  const nothing = () => false
  expect(isOpenTo(pageOfHint('CALENDAR')!, nothing)).toBe(true)
  expect(isOpenTo(pageOfHint('STAFF')!, nothing)).toBe(false)
  expect(isOpenTo(pageOfHint('STAFF')!, (...rights) => rights.includes('STAFF_WRITE'))).toBe(true)
})

test('a callback as a purpose is told from a reason that somebody wrote', () => {
  expect(isCallback('cb_01JCHGHKM0DBK7GFTVPA00TZ23')).toBe(true)
  expect(isCallback('核对 cb_01JCHGHKM0DBK7GFTVPA00TZ23')).toBe(false)
  expect(isCallback(null)).toBe(false)
})

test('a job per hospital stands with its code, and not once more as never run', () => {
  const rows = [{ name: 'clocks', ranAt: null }, { name: 'clocks:RH', ranAt: '2026-11-21T00:00:00Z' }, { name: 'sequencer', ranAt: null }]
  expect(jobs(rows).map(({ job, hospital }) => [job, hospital])).toEqual([
    ['clocks', 'RH'],
    ['sequencer', ''],
  ])
})

describe('what is particular about a grant', () => {
  const now = new Date('2026-05-13T02:00:00Z')
  test.each([
    ['it holds without an end', '2026-01-01T00:00:00Z', null, undefined],
    ['it has not begun', '2026-05-14T00:00:00Z', null, 'notYet'],
    ['it ends within two weeks', '2026-01-01T00:00:00Z', '2026-05-27T02:00:00Z', 'soon'],
    ['it ends later', '2026-01-01T00:00:00Z', '2026-05-28T00:00:00Z', undefined],
  ])('%s', (_name, validFrom, validUntil, stage) => {
    expect(stageOf({ validFrom, validUntil }, now)).toBe(stage)
  })
})
