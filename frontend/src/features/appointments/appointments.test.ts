import { describe, expect, test } from 'vitest'
import type { AppointmentStatus } from '@/gen/enums'
import { hasPriority, movesOf, ofPerson } from './appointment-moves'
import { toWalkInInput } from './walk-in-values'

const now = new Date('2026-11-21T02:20:00Z')
const past = '2026-11-21T02:00:00Z'
const ahead = '2026-11-21T03:00:00Z'

describe('moves on the list', () => {
  const today = '2026-11-21'
  test.each<[AppointmentStatus, string, string, string[]]>([
    ['BOOKED', today, ahead, ['checkIn', 'move', 'cancel']],
    ['BOOKED', today, past, ['checkIn', 'move']],
    ['BOOKED', '2026-11-22', '2026-11-22T02:00:00Z', ['move', 'cancel']],
    ['ARRIVED', today, past, ['checkIn', 'visit']],
    ['CHECKED_IN', today, past, ['visit']],
    ['NOSHOW', today, past, ['checkIn', 'replace']],
    ['NOSHOW', '2026-11-20', '2026-11-20T02:00:00Z', ['replace']],
    ['PENDING', today, ahead, ['move', 'cancel']],
    ['FULFILLED', today, past, []],
  ])('%s on %s at %s: %j', (status, day, startsAt, moves) => {
    expect(movesOf({ status, startsAt }, day, today, now)).toEqual(moves)
  })
})

describe('without queueing go', () => {
  const plain = { status: 'BOOKED', replaces: null, customer: { tier: 'ORDINARY' } } as const
  test.each([
    ['those who were asked back', { ...plain, replaces: { id: 'ap_0' } }, true],
    ['diamond members', { ...plain, customer: { tier: 'DIAMOND' } } as const, true],
    ['not the others', plain, false],
    ['nobody who is in already', { ...plain, status: 'CHECKED_IN', replaces: { id: 'ap_0' } } as const, false],
  ])('%s', (_name, row, expected) => {
    expect(hasPriority(row)).toBe(expected)
  })
})

test('whoever stands at the desk is looked for on the list of the day', () => {
  const rows = [{ customer: { id: 'cu_1' } }, { customer: { id: 'cu_2' } }]
  expect(ofPerson(rows, undefined)).toEqual(rows)
  expect(ofPerson(rows, 'cu_2')).toEqual([rows[1]])
  expect(ofPerson(rows, 'cu_9')).toEqual([])
})

describe('a walk-in', () => {
  test('without a time came now', () => {
    expect(toWalkInInput({ customer: 'cu_1', note: ' ' }, 'Asia/Shanghai')).toEqual({
      customer: 'cu_1',
      procedure: null,
      doctor: null,
      department: null,
      arrivedAt: null,
      note: null,
    })
  })
  test('with a time came then, by the clock of the hospital', () => {
    expect(toWalkInInput({ customer: 'cu_1', arrivedAt: '2026-11-21T10:05', procedure: 'IPL' }, 'Asia/Shanghai')).toMatchObject({
      arrivedAt: '2026-11-21T02:05:00.000Z',
      procedure: 'IPL',
    })
  })
})
