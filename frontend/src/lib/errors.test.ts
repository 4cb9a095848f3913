import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { fieldPath, fromErrors, isUnjudged, mayRetry, MOST_FILE, ofAnswer, ofStatus, secondsOf, within } from './errors'

describe('field paths', () => {
  test.each([
    ['input.phones.0.number', ['phones', 0, 'number']],
    ['input.phones[0].number', ['phones', 0, 'number']],
    ['newPassword', ['newPassword']],
    ['input.appointment.startsAt', ['appointment', 'startsAt']],
  ])('%s becomes the form’s own path', (path, parts) => {
    expect(fieldPath(path)).toEqual(parts)
  })
})

describe('translation of errors', () => {
  test('fields, guards and versions come out of the extensions', () => {
    const failure = fromErrors([
      {
        message: '请检查',
        extensions: {
          code: 'INVALID_INPUT',
          fields: [{ path: 'input.note', message: '必填' }],
          guards: [{ code: 'STATE', requirement: 'R212', message: '主管未到场' }],
          currentVersion: 4,
        },
      },
    ])
    expect(failure).toMatchObject({
      code: 'INVALID_INPUT',
      message: '请检查',
      fields: [{ path: ['note'], message: '必填' }],
      reasons: [{ code: 'STATE', requirement: 'R212', message: '主管未到场' }],
      currentVersion: 4,
    })
  })

  test('an error without a code is one of the server’s own', () => {
    expect(fromErrors([{ message: 'boom' }]).code).toBe('INTERNAL')
  })

  test('no error at all means that no answer came', () => {
    expect(fromErrors([]).code).toBe('NETWORK')
  })
})

test('a lost answer may be asked for again, a refusal may not', () => {
  expect(mayRetry(fromErrors([]))).toBe(true)
  expect(mayRetry(fromErrors([{ message: '', extensions: { code: 'CONFLICT' } }]))).toBe(false)
})

test('a form inside a form sees its own fields only', () => {
  const failure = fromErrors([
    { message: '', extensions: { code: 'INVALID_INPUT', fields: [{ path: 'input.complaint.subject', message: 'a' }, { path: 'input.note', message: 'b' }] } },
  ])
  expect(within(failure, 'complaint')?.fields).toEqual([{ path: ['subject'], message: 'a' }])
  expect(within(null, 'complaint')).toBeNull()
})

test.each([
  [401, 'REFUSED'],
  [403, 'REFUSED'],
  [404, 'NOT_FOUND'],
  [410, 'NOT_FOUND'],
  [413, 'TOO_LARGE'],
  [429, 'RATE_LIMITED'],
  [500, 'AWAY'],
  [502, 'AWAY'],
  [503, 'AWAY'],
  [504, 'LATE'],
  [200, 'NETWORK'],
  [302, 'NETWORK'],
])('an answer without words, with the status %i, is %s', (status, code) => {
  expect(ofStatus(status).code).toBe(code)
})

test('what finds nothing at the address of the API has not reached it', () => {
  expect(ofAnswer(404, null).code).toBe('NETWORK')
  expect(ofAnswer(503, '4')).toMatchObject({ code: 'AWAY', retryAfter: 4 })
})

test('how long to wait is told in seconds or as an instant, and anything else tells nothing', () => {
  vi.setSystemTime('2026-11-23T02:00:00Z')
  expect(secondsOf('120')).toBe(120)
  expect(secondsOf('Mon, 23 Nov 2026 02:01:30 GMT')).toBe(90)
  expect(['0', '-5', 'soon', 'Mon, 23 Nov 2026 01:00:00 GMT', null].map(secondsOf)).toEqual([undefined, undefined, undefined, undefined, undefined])
  vi.useRealTimers()
})

test('what nobody has judged ends no session; a refusal in the words of the API does', () => {
  expect([403, 413, 429, 502, 504].map((status) => isUnjudged(ofStatus(status)))).toEqual([true, true, true, true, true])
  expect(isUnjudged(fromErrors([{ message: '', extensions: { code: 'UNAUTHENTICATED' } }]))).toBe(false)
})

test('the longest file is that of the server', () => {
  const [, bits] = /MaxSize = 64 << (\d+)/.exec(readFileSync('../desk/files/files.go', 'utf8')) ?? []
  expect(MOST_FILE).toBe(64 << Number(bits))
})
