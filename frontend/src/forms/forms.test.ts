import { describe, expect, test } from 'vitest'
import { toAppointmentInput } from './appointment-values'
import { toComplaintInput, withoutPhone } from './complaint-values'
import { laterToday, momentsFrom } from './moments'
import { toVisitInput } from './visit-values'

const zone = 'Asia/Shanghai'

test('a booking sends the instant of the hospital’s wall time', () => {
  expect(toAppointmentInput({ customer: 'cu_1', startsAt: '2026-11-21T10:00', note: '  ' }, zone)).toEqual({
    customer: 'cu_1',
    doctor: null,
    department: null,
    startsAt: '2026-11-21T02:00:00.000Z',
    note: null,
    replaces: null,
  })
})

describe('a complaint', () => {
  const base = { subject: ' 等太久 ', description: '说好十点', customer: 'cu_1', complainant: { name: '王', relationship: '母亲' } }

  test.each([
    ['CUSTOMER', { customer: 'cu_1', complainant: null, anonymous: false }],
    ['OTHER', { customer: null, complainant: { name: '王', relationship: '母亲', phone: null, authorization: null }, anonymous: false }],
    ['ANONYMOUS', { customer: null, complainant: null, anonymous: true }],
  ] as const)('from %s names one source only, whatever was typed before', (from, expected) => {
    expect(toComplaintInput({ ...base, from }, zone)).toMatchObject(expected)
  })

  test.each([
    ['MOMENT', '2026-11-20T01:00:00.000Z', null],
    ['DAY', null, '2026-11-19'],
  ] as const)('%s sends one time at most', (when, occurredAt, occurredOn) => {
    const values = { ...base, when, occurredAt: '2026-11-20T09:00', occurredOn: '2026-11-19' }
    expect(toComplaintInput(values, zone)).toMatchObject({ occurredAt, occurredOn })
  })

  test('a place that is not known is said to be so (R195)', () => {
    expect(toComplaintInput(base, zone)).toMatchObject({ place: 'unknown', subject: '等太久' })
  })
})

describe('likely times', () => {
  const words = { tomorrow: 'T', saturday: 'S', week: 'W' }
  test('on a Wednesday', () => {
    expect(momentsFrom('2026-11-18', words).map((one) => one.value)).toEqual([
      '2026-11-19T10:00', '2026-11-19T14:30', '2026-11-21T10:00', '2026-11-25T10:00',
    ])
  })
  test('on a Friday, tomorrow is the Saturday', () => {
    expect(momentsFrom('2026-11-20', words)).toHaveLength(3)
  })
  test('of the present day are still ahead', () => {
    expect(laterToday('2026-11-18T10:05', 'D').map((one) => one.label)).toEqual(['D 11:00', 'D 15:00'])
    expect(laterToday('2026-11-18T15:00', 'D').map((one) => one.value)).toEqual(['2026-11-18T16:00'])
    expect(laterToday('2026-11-18T18:00', 'D')).toEqual([])
  })
  test('on a Saturday the next one is meant', () => {
    expect(momentsFrom('2026-11-21', words)[2]?.value).toBe('2026-11-28T10:00')
  })
})

test('a complaint is kept as a draft without the phone of who complains', () => {
  const values = { from: 'OTHER', subject: '等太久', complainant: { name: '王', phone: '13800000000' } } as const
  expect(JSON.parse(JSON.stringify(withoutPhone(values)))).toEqual({ from: 'OTHER', subject: '等太久', complainant: { name: '王' } })
  expect(withoutPhone({ subject: '等太久' })).toEqual({ subject: '等太久' })
})

describe('a visit', () => {
  const values = { arrivedAt: '2026-11-21T10:00', amount: ' 1280.00 ' }
  test('names its customer and appointment, and no amount without a purchase', () => {
    expect(toVisitInput({ ...values, purchased: false }, 'cu_1', 'ap_1', zone)).toEqual({
      customer: 'cu_1',
      appointment: 'ap_1',
      arrivedAt: '2026-11-21T02:00:00.000Z',
      doctor: null,
      department: null,
      procedures: [],
      purpose: null,
      purchased: false,
      amount: null,
    })
  })
  test('of somebody who came without an appointment names none, and says what was paid', () => {
    expect(toVisitInput({ ...values, purchased: true }, 'cu_1', undefined, zone)).toMatchObject({ appointment: null, purchased: true, amount: '1280.00' })
  })
})
