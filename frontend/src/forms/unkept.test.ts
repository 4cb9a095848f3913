import { expect, test } from 'vitest'
import { withoutPhone } from './complaint-values'
import { holdsUnkept } from './unkept'

test.each([
  ['nothing', {}, false],
  ['words that are kept', { subject: '等太久', complainant: { name: '王' } }, false],
  ['a number', { subject: '等太久', complainant: { name: '王', phone: '13812345678' } }, true],
  ['a number alone', { complainant: { phone: '138' } }, true],
  ['blanks in place of a number', { complainant: { name: '王', phone: ' ' } }, false],
])('%s in the form of a complaint: %s, would something be lost? %s', (_what, values, lost) => {
  expect(holdsUnkept(values, withoutPhone)).toBe(lost)
})
