import { describe, expect, test } from 'vitest'
import type { CallbackOutcome } from '@/gen/enums'
import { answerers, outcomes } from '@/lib/terms/words'
import { ageOn } from './age'
import { heapFilter } from './bucket'
import { nextAfter } from './next-after'
import { answeredFor, fieldsFor, fits, offered } from './outcome-shape'
import { storedOutcome, toOutcomeInput, type OutcomeValues } from './outcome-values'
import { filled, headed } from './script-fill'
import { daySearch, worklistSearch } from './search'
import { toFilter as toWorklistFilter } from './worklist-filter'

test.each([
  ['overdue', { dueBefore: 'tomorrow', overdueOnly: true }],
  ['due', { dueBefore: 'now', not: { overdueOnly: true } }],
  ['later', { dueFrom: 'now', dueBefore: 'tomorrow' }],
  ['retry', { dueBefore: 'tomorrow', tried: true }],
  [undefined, { dueBefore: 'tomorrow' }],
] as const)('the heap %s is asked of the server as its counter counts it', (heap, filter) => {
  expect(heapFilter(heap, 'now', 'tomorrow')).toEqual(filter)
})

describe('outcomes on offer', () => {
  const words = (by?: Parameters<typeof offered>[0]) => offered(by).map((one) => one.outcome)

  test('all of them before it is said who answered', () => {
    expect([...words()].sort()).toEqual([...outcomes].sort())
  })
  test('nobody answered', () => {
    expect(words('NOBODY')).toEqual(['NO_ANSWER', 'BUSY', 'WRONG_NUMBER'])
  })
  test('a friend gives no answers for the customer', () => {
    expect(words('FRIEND')).not.toContain('BOOKED')
    expect(words('FRIEND')).toContain('THIRD_PARTY_DECLINED')
  })
  test.each(answerers.map((by) => [by]))('no key stands for two outcomes when %s answered', (by) => {
    const keys = offered(by).flatMap((one) => one.hotkey ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })
  test('the same key means the same outcome whether the customer, a relative or nobody answered', () => {
    const key = (by: 'SELF' | 'RELATIVE' | 'NOBODY') => offered(by).find((one) => one.outcome === 'BUSY')?.hotkey
    expect([key('SELF'), key('RELATIVE'), key('NOBODY')]).toEqual(['5', '5', '5'])
  })
  test('an outcome brings along who must have answered, and keeps who fits', () => {
    expect(answeredFor('NO_ANSWER', undefined)).toBe('NOBODY')
    expect(answeredFor('NO_ANSWER', 'SELF')).toBe('NOBODY')
    expect(answeredFor('DONE', 'RELATIVE')).toBe('RELATIVE')
  })
  test('every outcome fits the person it suggests', () => {
    for (const outcome of outcomes) expect(fits(outcome, answeredFor(outcome, undefined)), outcome).toBe(true)
  })
})

describe('fields of an outcome', () => {
  const fields = (outcome: CallbackOutcome, by = answeredFor(outcome, undefined)) => fieldsFor(outcome, by, 'NO_SHOW')

  test('a note is needed except where nobody spoke or the complaint tells it all', () => {
    const optional = outcomes.filter((outcome) => fields(outcome).note === 'optional')
    expect([...optional].sort()).toEqual(['BUSY', 'NO_ANSWER', 'PROBLEM_FOUND'])
  })
  test('a next time is needed for busy and needs more (R067, R133)', () => {
    const needed = outcomes.filter((outcome) => fields(outcome).nextAt === 'required')
    expect([...needed].sort()).toEqual(['BUSY', 'NEEDS_MORE'])
  })
  test('what ends the call by the customer’s own word needs the customer verified (R028)', () => {
    const needed = outcomes.filter((outcome) => fields(outcome).identity === 'required')
    expect([...needed].sort()).toEqual(['BOOKED', 'DONE', 'LOST_TO_OTHER', 'NEEDS_MORE'])
    expect(fields('BOOKED', 'RELATIVE').identity).toBe('optional')
    expect(fields('THIRD_PARTY_DECLINED').identity).toBe('optional')
    expect(fields('THIRD_PARTY_DECLINED', 'FRIEND').identity).toBe('no')
  })
  test('satisfaction is asked of those who speak for the customer only', () => {
    expect(fields('PROBLEM_FOUND', 'FRIEND').satisfaction).toBe(false)
    expect(fields('DONE', 'SELF').satisfaction).toBe(true)
  })
  test('why somebody did not come is asked when that is the purpose', () => {
    expect(fieldsFor('DONE', 'SELF', 'NO_SHOW').noShowReason).toBe(true)
    expect(fieldsFor('DONE', 'SELF', 'GREETING').noShowReason).toBe(false)
    expect(fieldsFor('DONE', 'SELF', 'POST_OP').treatmentResponse).toBe(true)
  })
})

describe('what is sent', () => {
  const about = { id: 'cb_1', version: 7, customer: 'cu_1', purpose: 'NO_SHOW', zone: 'Asia/Shanghai' } as const
  const typed: OutcomeValues = {
    answeredBy: 'NOBODY',
    outcome: 'NO_ANSWER',
    identityVerified: true,
    note: ' ',
    satisfaction: '4',
    nextAt: '2026-11-21T10:00',
    newNumber: '13812345678',
    noShowReason: 'TIME',
    appointment: { startsAt: '2026-11-21T10:00' },
    complaint: { subject: 'x' },
  }

  test('only what the outcome shows, whatever was typed before', () => {
    expect(toOutcomeInput(typed, about)).toEqual({
      callback: 'cb_1', expectedVersion: 7, answeredBy: 'NOBODY', identityVerified: false, outcome: 'NO_ANSWER', note: null,
      concerns: [], satisfaction: null, noShowReason: null, treatmentResponse: null, objection: null, nextAt: null,
      newNumber: null, appointment: null, complaint: null,
    })
  })
  test('a booking leaves the customer out, a complaint names the callback’s', () => {
    const booked = toOutcomeInput({ ...typed, answeredBy: 'SELF', outcome: 'BOOKED', note: '好' }, about)
    expect(booked.appointment).toMatchObject({ customer: null, startsAt: '2026-11-21T02:00:00.000Z' })
    const problem = toOutcomeInput({ ...typed, answeredBy: 'SELF', outcome: 'PROBLEM_FOUND', note: '疼' }, about)
    expect(problem.complaint).toMatchObject({ customer: 'cu_1', anonymous: false, subject: 'x' })
    expect(problem.appointment).toBeNull()
    expect(problem.note).toBe('疼')
  })
  test('the words of a complaint are the note when there is no other', () => {
    const values = { answeredBy: 'SELF', outcome: 'PROBLEM_FOUND', complaint: { description: '伤口红肿' } } as const
    expect(toOutcomeInput(values, about).note).toBe('伤口红肿')
  })
  test('a next time is an instant', () => {
    expect(toOutcomeInput({ ...typed, answeredBy: 'SELF', outcome: 'BUSY' }, about).nextAt).toBe('2026-11-21T02:00:00.000Z')
  })
})

test.each([
  ['the one below', 'b', 'c'],
  ['at the end the one above', 'c', 'b'],
  ['the first when the finished one has gone already', 'x', 'a'],
])('next comes %s', (_name, done, next) => {
  expect(nextAfter([{ id: 'a' }, { id: 'b' }, { id: 'c' }], done)).toBe(next)
})

test('after the only one there is none', () => {
  expect(nextAfter([{ id: 'a' }], 'a')).toBeUndefined()
})

test('age turns on the birthday', () => {
  expect(ageOn('1990-11-21', '2026-11-20')).toBe(35)
  expect(ageOn('1990-11-21', '2026-11-21')).toBe(36)
})

test('addresses keep what they know', () => {
  expect(daySearch({ show: 'overdue', tier: ['GOLD', 'x'], callback: 'cb_1' })).toMatchObject({ show: 'overdue', tier: ['GOLD'], callback: 'cb_1' })
  expect(worklistSearch({ show: 'nonsense' }).show).toBeUndefined()
})

test('a script names who calls and who is called; an unknown blank stays to be seen', () => {
  const blanks = { customer: '黄女士', hospital: '安和医院', agent: '赵桐妍', date: '11-20' }
  expect(filled('请问是{customer}吗？我是{hospital}{agent}，{date} 的 {price}', blanks)).toBe('请问是黄女士吗？我是安和医院赵桐妍，11-20 的 {price}')
})

test('an outcome is kept as a draft without the number that somebody gave', () => {
  const values = { outcome: 'THIRD_PARTY_GAVE_NUMBER', note: '换号了', newNumber: '13800000000' } as const
  expect(JSON.parse(JSON.stringify(storedOutcome(values)))).toEqual({ outcome: 'THIRD_PARTY_GAVE_NUMBER', note: '换号了' })
})

test.each([
  ['【没有时间】理解您很忙。', { head: '没有时间', text: '理解您很忙。' }],
  ['[No time] I understand.', { head: 'No time', text: 'I understand.' }],
  ['理解您【很】忙。', { head: '', text: '理解您【很】忙。' }],
])('the case of a line stands apart from its words: %s', (text, parts) => {
  expect(headed(text)).toEqual(parts)
})

test('the worklist takes its quick filters and the nested one together; what is not so is asked as the contrary', () => {
  const search = worklistSearch({ show: 'overdue', assignee: 'st_1', where: { any: [{ unassigned: false }, { assignee: 'me' }, { dueTo: 0 }] } })
  expect(toWorklistFilter(search, { me: 'st_2', today: '2026-11-30', zone: 'Asia/Shanghai' })).toEqual({
    assignee: 'st_1',
    overdueOnly: true,
    and: [{ or: [{ not: { unassigned: true } }, { assignee: 'st_2' }, { dueBefore: '2026-11-30T16:00:00.000Z' }] }],
  })
  expect(toWorklistFilter({ show: 'unassigned', assignee: 'st_1' }, { today: '2026-11-30', zone: 'Asia/Shanghai' })).toEqual({ unassigned: true })
})
