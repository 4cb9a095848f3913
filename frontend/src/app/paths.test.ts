import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Role } from '@/gen/enums'
import { roles } from '@/lib/terms/words'
import { homeOf, nav, pageOf, safeNext } from './paths'

describe('the home of a role', () => {
  test('every role has one', () => {
    expect(Object.fromEntries(roles.map((role) => [role, homeOf([role]).to]))).toEqual({
      CONSULTANT: '/leads',
      CALLBACK_AGENT: '/day',
      ACCOUNT_MANAGER: '/complaints',
      DOCTOR: '/complaints',
      SUPERVISOR: '/overview',
      DEPARTMENT_HEAD: '/overview',
      DIRECTOR: '/overview',
      HQ: '/overview',
      ANALYST: '/figures',
      GUIDE_DESK: '/appointments',
      PRIVACY_OFFICER: '/access-log',
      ADMIN: '/settings',
    })
  })
  test('a doctor sees what waits for a doctor', () => {
    expect(homeOf(['DOCTOR']).search).toEqual({ needsMe: true })
  })
  test('an account manager sees the own cases', () => {
    expect(homeOf(['ACCOUNT_MANAGER']).search).toEqual({ mine: true })
    expect(homeOf(['ACCOUNT_MANAGER', 'CALLBACK_AGENT']).to).toBe('/day')
  })
  test('a consultant who also calls back starts with the calls of the day', () => {
    expect(homeOf(['CONSULTANT', 'CALLBACK_AGENT']).to).toBe('/day')
  })
  test('of several roles the leading one decides', () => {
    expect(homeOf(['CALLBACK_AGENT', 'SUPERVISOR']).to).toBe('/overview')
  })
  test('a role of the future gets the list that everybody may see', () => {
    expect(homeOf(['TRAINEE' as Role]).to).toBe('/customers')
  })
})

test('every entry of the navigation asks for a right', () => {
  for (const item of nav) expect(item.needs.length, item.to).toBeGreaterThan(0)
})

test.each(['zh-CN', 'en'])('every entry of the navigation has its label in %s', (language) => {
  const texts = JSON.parse(readFileSync(`src/app/locales/${language}.json`, 'utf8')) as { nav: Record<string, string> }
  expect(nav.filter(({ label }) => !texts.nav[label.replace(/^nav\./, '')]).map(({ label }) => label)).toEqual([])
})

test('a record leads to its page', () => {
  expect(pageOf('Complaint', 'cp_1')).toEqual({ to: '/complaints/cp_1' })
  expect(pageOf('Callback', 'cb_1')).toEqual({ to: '/day', search: { callback: 'cb_1' } })
  expect(pageOf('Appointment', 'ap_1', { day: '2026-11-21' })).toEqual({ to: '/appointments', search: { day: '2026-11-21', appointment: 'ap_1' } })
  expect(pageOf('Lead', 'le_1', { customer: 'cu_1' })).toEqual({ to: '/leads', search: { lead: 'le_1', customer: 'cu_1' } })
  expect(pageOf('Guard', 'x')).toBeNull()
})

test('a job leads to where its result is: a file among the exports, a simulation in the panel of its rule', () => {
  expect(pageOf('Job', 'jb_1', { kind: 'EXPORT' })).toEqual({ to: '/exports' })
  expect(pageOf('Job', 'jb_1', { kind: 'SIMULATION', rule: 'ru_1' })).toEqual({ to: '/rules', search: { simulate: 'ru_1', job: 'jb_1' } })
  expect(pageOf('Job', 'jb_1', { kind: 'SIMULATION' })).toEqual({ to: '/rules' })
  expect(pageOf('CallbackRule', 'ru_1')).toEqual({ to: '/rules', search: { rule: 'ru_1' } })
})

describe('where to go after signing in', () => {
  test.each([
    ['/complaints/cp_1?x=1', '/complaints/cp_1?x=1'],
    ['https://evil.example', undefined],
    ['//evil.example', undefined],
    ['/\\evil.example', undefined],
    ['/sign-in', undefined],
    [undefined, undefined],
  ])('%s', (next, path) => {
    expect(safeNext(next)).toBe(path)
  })
})
