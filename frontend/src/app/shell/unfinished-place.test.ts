import { expect, test } from 'vitest'
import { formOf, placeOf } from './unfinished-place'

test('a text of a new record leads to the form of a new one', () => {
  expect(placeOf({ kind: 'COMPLAINT', form: 'register' })).toEqual({ to: '/complaints/new', search: {} })
  expect(placeOf({ kind: 'LEAD', form: 'register' })).toEqual({ to: '/leads', search: { new: true } })
  expect(placeOf({ kind: 'APPOINTMENT', form: 'walk-in' })).toEqual({ to: '/appointments', search: { new: 'walkIn' } })
})

test('a text of a record leads to it, and nowhere once the record cannot be opened', () => {
  expect(placeOf({ kind: 'CALLBACK', record: 'cb_1', recordName: '周琳', form: 'outcome' })).toEqual({ to: '/open/cb_1' })
  expect(placeOf({ kind: 'CALLBACK', record: 'cb_1', recordName: null, form: 'outcome' })).toBeNull()
})

test('a form has a name, also one of a step of a case and one that is not known', () => {
  expect(formOf({ kind: 'CUSTOMER', form: 'plan' })).toEqual({ key: 'plan' })
  expect(formOf({ kind: 'COMPLAINT', form: 'move TRIAGE' })).toEqual({ key: 'other', step: 'TRIAGE' })
  expect(formOf({ kind: 'APPOINTMENT', form: 'move' })).toEqual({ key: 'move' })
  expect(formOf({ kind: 'LEAD', form: 'x7' })).toEqual({ key: 'other' })
})
