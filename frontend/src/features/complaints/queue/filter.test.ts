import { describe, expect, test } from 'vitest'
import { complaintsSearch } from '../search'
import { isNarrowed, toFilter, toOrder } from './filter'

describe('the filter of the queue', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['shows open cases without a choice', {}, { open: true }],
    ['shows ended cases', { open: 'closed' }, { open: false }],
    ['shows all', { open: 'all' }, {}],
    ['lets chosen states stand for themselves', { state: ['CLOSED'] }, { state: ['CLOSED'] }],
    ['shows one’s own', { mine: true }, { open: true, owner: 'st_1' }],
    ['shows nobody’s', { unassigned: true }, { open: true, unassigned: true }],
    ['shows late ones', { breached: 'true' }, { open: true, breached: true }],
    [
      'takes level, severities, lines and words together',
      { level: 'MAJOR_URGENT', severity: ['HIGH'], serviceLine: 'SKIN', search: '修复' },
      { open: true, level: ['MAJOR_URGENT'], severity: ['HIGH'], serviceLine: ['SKIN'], search: '修复' },
    ],
  ])('%s', (_name, raw, expected) => {
    expect(toFilter(complaintsSearch(raw), 'st_1')).toEqual(expected)
  })

  test('asks for nobody in particular before the viewer is known', () => {
    expect(toFilter({ mine: true }, undefined)).toEqual({ open: true })
  })
})

describe('what an address may hold', () => {
  test('leaves out words that the API does not know', () => {
    const { severity, state, open, level } = complaintsSearch({ severity: ['AWFUL'], state: ['OPEN'], open: 'maybe', level: 'HUGE' })
    expect([severity, state, open, level]).toEqual([undefined, undefined, undefined, undefined])
  })
})

test('the order is by deadline unless the newest are asked for', () => {
  expect(toOrder({})).toEqual({ field: 'DUE_AT', direction: 'ASC' })
  expect(toOrder({ order: 'newest' })).toEqual({ field: 'REGISTERED_AT', direction: 'DESC' })
})

test('an order or the doctor’s view narrows nothing, a filter does', () => {
  expect(isNarrowed({ order: 'newest', needsMe: true, breached: undefined })).toBe(false)
  expect(isNarrowed({ breached: true })).toBe(true)
})
