import { expect, test } from 'vitest'
import { takesForms } from './leave-rule'

const at = (search: Record<string, unknown>, pathname = '/settings/staff') => ({ pathname, search })

test('another page takes the forms of this one', () => {
  expect(takesForms(at({}), at({}, '/day'), 'push')).toBe(true)
})

test('another person in place of the one who is open takes the form', () => {
  expect(takesForms(at({ person: '1' }), at({ person: '2' }), 'push')).toBe(true)
})

test('another callback in place of the one in hand takes its form, and so does the way back to the list', () => {
  expect(takesForms(at({ callback: '1' }, '/day'), at({ callback: '2' }, '/day'), 'push')).toBe(true)
  expect(takesForms(at({ callback: '1' }, '/day'), at({}, '/day'), 'push')).toBe(true)
  expect(takesForms(at({}, '/day'), at({ callback: '1' }, '/day'), 'push')).toBe(false)
  expect(takesForms(at({ callback: '1' }, '/day'), at({ callback: '1', show: 'due' }, '/day'), 'push')).toBe(false)
})

test('opening a first form takes nothing, and closing one has asked already', () => {
  expect(takesForms(at({}), at({ person: '1' }), 'push')).toBe(false)
  expect(takesForms(at({ person: '1' }), at({}), 'push')).toBe(false)
})

test('Back and Forward take a form that the address names', () => {
  expect(takesForms(at({ person: '1' }), at({}), 'travel')).toBe(true)
  expect(takesForms(at({ callback: '1' }), at({ callback: '2' }), 'travel')).toBe(true)
})

test('another tab takes the form of this one, also from the first tab', () => {
  expect(takesForms(at({}), at({ tab: 'visits' }), 'push')).toBe(true)
})

test('filters and the order of a list take nothing', () => {
  expect(takesForms(at({ person: '1', role: 'DOCTOR' }), at({ person: '1' }), 'push')).toBe(false)
  expect(takesForms(at({ person: '1' }), at({ person: '1', sort: 'name' }), 'travel')).toBe(false)
})

test('a link to the page itself takes the form for something new; its own buttons have asked already', () => {
  expect(takesForms(at({ new: true }, '/customers'), at({}, '/customers'), 'push')).toBe(true)
  expect(takesForms(at({ new: true }, '/customers'), at({}, '/customers'), 'replace')).toBe(false)
  expect(takesForms(at({}, '/customers'), at({ new: true }, '/customers'), 'push')).toBe(false)
})
