import { describe, expect, test } from 'vitest'
import { holdsUnkept } from '@/forms/unkept'
import type { LeadState } from '@/gen/enums'
import { lateBy, movesOf, running, shareOf, storedLead, toFilter, toLeadInput, type LeadValues } from './lead-values'

const zone = 'Asia/Shanghai'

describe('an enquiry', () => {
  const typed = {
    customer: 'cu_1',
    newCustomer: { name: ' 王芳 ', phones: [{ number: ' 13812345678 ' }] },
    appointment: { startsAt: '2026-11-22T10:00', customer: 'cu_9' },
  }

  test('of a known customer sends no data of a new one', () => {
    expect(toLeadInput({ ...typed, who: 'KNOWN' }, zone)).toMatchObject({ customer: 'cu_1', newCustomer: null, appointment: null })
  })

  test('of somebody new sends no known customer', () => {
    expect(toLeadInput({ ...typed, who: 'NEW' }, zone)).toMatchObject({
      customer: null,
      newCustomer: { name: '王芳', gender: 'UNKNOWN', phones: [{ number: '13812345678', primary: true }] },
    })
  })

  test('of somebody without a number sends none', () => {
    expect(toLeadInput({ who: 'NEW', newCustomer: { name: '王' } }, zone).newCustomer).toMatchObject({ phones: [] })
  })

  test('books at once when wanted, for the customer of the enquiry', () => {
    expect(toLeadInput({ ...typed, book: true, nextContactAt: '2026-11-21T09:00' }, zone)).toMatchObject({
      nextContactAt: '2026-11-21T01:00:00.000Z',
      appointment: { startsAt: '2026-11-22T02:00:00.000Z', customer: null },
    })
  })
})

test('the list shows leads that are worked on unless states are named, and is due until the end of the day', () => {
  expect(toFilter({}, '2026-11-21', zone)).toMatchObject({ state: running, nextContactBefore: null })
  expect(toFilter({ state: ['DORMANT'], due: true }, '2026-11-21', zone)).toMatchObject({
    state: ['DORMANT'],
    nextContactBefore: '2026-11-21T16:00:00.000Z',
  })
})

describe('a lead', () => {
  test.each<[LeadState, string[]]>([
    ['NEW', ['assess', 'close']],
    ['BOOKED', ['assess', 'close']],
    ['ARRIVED', ['close']],
    ['DORMANT', ['assess']],
    ['CONVERTED', []],
  ])('%s offers %j', (state, moves) => {
    expect(movesOf(state)).toEqual(moves)
  })

  test('is late once its next contact has passed, while somebody works on it', () => {
    const now = new Date('2026-11-21T02:00:00Z')
    expect(lateBy({ state: 'NURTURING', nextContactAt: '2026-11-21T01:59:00Z' }, now)).toBe(60_000)
    expect(lateBy({ state: 'NURTURING', nextContactAt: '2026-11-21T03:00:00Z' }, now)).toBe(0)
    expect(lateBy({ state: 'CONVERTED', nextContactAt: '2026-11-21T01:00:00Z' }, now)).toBe(0)
    expect(lateBy({ state: 'NEW' }, now)).toBe(0)
  })
})

test('of nothing there is no share', () => {
  expect(shareOf(0, 0)).toBeNull()
  expect(shareOf(1, 3)).toBe('33%')
})

test('a draft of an enquiry holds no phone number', () => {
  const typed = { who: 'NEW' as const, concern: '种植', newCustomer: { name: '王芳', phones: [{ number: '13812345678' }] } }
  expect(storedLead(typed)).toEqual({ who: 'NEW', concern: '种植', newCustomer: { name: '王芳', phones: [] } })
  expect([typed, { who: 'KNOWN' as const }].map((values: LeadValues) => holdsUnkept(values, storedLead))).toEqual([true, false])
})
