import { describe, expect, test } from 'vitest'
import { complaintsSearch } from '../search'
import { fineCount, isNarrowed, toFilter, toOrder, toWhole } from './filter'

const END = '2026-11-30T16:00:00Z'

describe('the filter of the queue', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['shows open cases without a choice', {}, { open: true }],
    ['shows ended cases', { open: 'closed' }, { open: false }],
    ['shows all', { open: 'all' }, {}],
    ['lets chosen states stand for themselves', { state: ['CLOSED'] }, { state: ['CLOSED'] }],
    ['shows one’s own', { mine: true }, { open: true, owner: 'st_1' }],
    ['shows nobody’s', { unassigned: true }, { open: true, unassigned: true }],
    ['shows what is due today', { today: true }, { open: true, dueBefore: END }],
    ['shows late ones', { breached: 'true' }, { open: true, breached: true }],
    [
      'takes level, severities, lines and words together',
      { level: 'MAJOR_URGENT', severity: ['HIGH'], serviceLine: 'SKIN', search: '修复' },
      { open: true, level: ['MAJOR_URGENT'], severity: ['HIGH'], serviceLine: ['SKIN'], search: '修复' },
    ],
  ])('%s', (_name, raw, expected) => {
    expect(toFilter(complaintsSearch(raw), 'st_1', END)).toEqual(expected)
  })

  test('asks for nobody in particular before the viewer is known', () => {
    expect(toFilter({ mine: true }, undefined, END)).toEqual({ open: true })
  })
})

describe('the nested filter', () => {
  const here = { me: 'st_1', today: '2026-11-30', zone: 'Asia/Shanghai' }
  test('stands beside the quick ones, with days and oneself put in', () => {
    const search = complaintsSearch({ mine: true, where: { all: [{ owner: 'me' }, { dueTo: 1 }, { none: [{ registeredFrom: -7 }, { level: ['GENERAL'] }] }] } })
    expect(toWhole(search, here)).toEqual({
      open: true,
      owner: 'st_1',
      and: [{ owner: 'st_1', dueBefore: '2026-12-01T16:00:00.000Z', not: { or: [{ registeredFrom: '2026-11-23' }, { level: ['GENERAL'] }] } }],
    })
  })
  test('that is damaged leaves the quick ones', () => {
    expect(toWhole(complaintsSearch({ where: '{"all":[' }), here)).toEqual({ open: true })
  })
})

describe('what an address may hold', () => {
  test('leaves out words that the API does not know', () => {
    const { severity, state, open, level } = complaintsSearch({ severity: ['AWFUL'], state: ['OPEN'], open: 'maybe', level: 'HUGE' })
    expect([severity, state, open, level]).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('the order', () => {
  const due = { field: 'DUE_AT', direction: 'ASC' }
  const newest = { field: 'REGISTERED_AT', direction: 'DESC' }
  test.each([
    ['is by deadline', {}, due],
    ['is the newest first when asked for', complaintsSearch({ order: 'newest' }), newest],
    ['is turned round by its header', { sort: '-dueAt' }, { field: 'DUE_AT', direction: 'DESC' }],
    ['is the oldest first when asked for', { sort: 'registeredAt' }, { field: 'REGISTERED_AT', direction: 'ASC' }],
    ['is the newest first among ended cases', { open: 'closed' }, newest],
    ['is by deadline among ended cases when asked for', { open: 'closed', sort: 'dueAt' }, due],
  ] as const)('%s', (_name, search, expected) => {
    expect(toOrder(search)).toEqual(expected)
  })
})

test('an order or the doctor’s view narrows nothing, a filter does', () => {
  expect(isNarrowed({ sort: '-registeredAt', needsMe: true, breached: undefined })).toBe(false)
  expect(isNarrowed({ breached: true })).toBe(true)
})

test('a phone says how many finer filters are set, words and the heap do not count', () => {
  expect(fineCount({ open: 'all', search: '修复', sort: '-registeredAt' })).toBe(0)
  expect(fineCount({ mine: true, level: 'GENERAL', severity: ['LOW', 'HIGH'] })).toBe(3)
})
