import { expect, test } from 'vitest'
import type { ComplaintAction } from '@/gen/enums'
import { besides, nextStep } from './next-step'
import { thereNow } from './presence'
import { voiceOf } from './voice'

const offer = (action: ComplaintAction, allowed = true) => ({ action, allowed, blockedBy: [] })

test('the next step is the one that carries the case on, not one that leaves the road', () => {
  const offered = [offer('RESOLVE_AT_FIRST_CONTACT'), offer('ACKNOWLEDGE'), offer('DECLINE')]
  expect(nextStep(offered)?.action).toBe('ACKNOWLEDGE')
})

test('a blocked step is still the next one', () => {
  expect(nextStep([offer('MERGE'), offer('CLOSE', false)])?.action).toBe('CLOSE')
})

test('without a step on the road there is none', () => {
  expect(nextStep([offer('MERGE'), offer('WITHDRAW')])).toBeUndefined()
})

test('who may do nothing of the road may settle the case on the spot', () => {
  expect(nextStep([offer('MERGE'), offer('RESOLVE_AT_FIRST_CONTACT')])?.action).toBe('RESOLVE_AT_FIRST_CONTACT')
})

test('everything else keeps the order of the API', () => {
  const offered = [offer('RESOLVE_AT_FIRST_CONTACT'), offer('ACKNOWLEDGE'), offer('DECLINE')]
  expect(besides(offered, nextStep(offered)).map((one) => one.action)).toEqual(['RESOLVE_AT_FIRST_CONTACT', 'DECLINE'])
})

test('a report to headquarters that was made is no longer offered', () => {
  const sent = { ...offer('SEND_HQ_FILING', false), blockedBy: [{ __typename: 'Guard' as const, code: 'FILING_OWED', requirement: 'R214', message: '已经向总部备案。' }] }
  expect(besides([offer('WITHDRAW'), sent, offer('SUBMIT_SPECIAL_REPORT')], undefined).map((one) => one.action)).toEqual(['WITHDRAW', 'SUBMIT_SPECIAL_REPORT'])
})

test('who is there now is the last who came in that part and has not left', () => {
  const lines = [
    { id: 'gone', role: 'SUPERVISOR' as const, beganAt: '2026-11-20T05:00:00Z', until: '2026-11-20T06:00:00Z' },
    { id: 'first', role: 'SUPERVISOR' as const, beganAt: '2026-11-20T01:00:00Z' },
    { id: 'last', role: 'SUPERVISOR' as const, beganAt: '2026-11-20T02:00:00Z', until: null },
    { id: 'doctor', role: 'DOCTOR' as const, beganAt: '2026-11-20T03:00:00Z' },
  ]
  expect(thereNow(lines, 'SUPERVISOR')?.id).toBe('last')
  expect(thereNow(lines, 'MANAGER')).toBeUndefined()
})

test.each([
  ['note', 'internal'],
  ['message', 'customer'],
  ['explanation', 'customer'],
  ['reason', 'plain'],
])('a text "%s" is %s', (field, voice) => {
  expect(voiceOf(field)).toBe(voice)
})
