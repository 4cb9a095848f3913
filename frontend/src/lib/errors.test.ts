import { describe, expect, test } from 'vitest'
import { fieldPath, fromErrors, mayRetry, ofStatus, within } from './errors'

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

test('an answer without words is told by its status: gone, busy with the wait, or as good as none', () => {
  expect([404, 410].map((status) => ofStatus(status).code)).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  expect(ofStatus(503, 4)).toMatchObject({ code: 'OVERLOADED', retryAfter: 4 })
  expect([500, 502].map((status) => ofStatus(status).code)).toEqual(['NETWORK', 'NETWORK'])
})
