import { expect, test } from 'vitest'
import { bare, keep, same, searchOf, stateOf, withholds } from './state'

const search = { view: 'sv_1', open: 'all', level: ['GENERAL'], where: { any: [{ breached: true }] }, sort: '-dueAt', group: 'STATE', in: 'CLOSED', cols: ['case', 'due'], mine: undefined }

test('what a list shows comes back as it was kept', () => {
  const state = stateOf(search)
  expect(state.filter).toEqual({ open: 'all', level: ['GENERAL'], where: { any: [{ breached: true }] } })
  expect(searchOf(keep(state))).toEqual({ open: 'all', level: ['GENERAL'], where: { any: [{ breached: true }] }, sort: '-dueAt', group: 'STATE', cols: ['case', 'due'] })
})

test('the order of names says nothing, the order of columns does', () => {
  const turned = stateOf({ cols: ['case', 'due'], group: 'STATE', sort: '-dueAt', where: { any: [{ breached: true }] }, level: ['GENERAL'], open: 'all' })
  expect(same(stateOf(search), turned)).toBe(true)
  expect(same(stateOf(search), { ...turned, columns: ['due', 'case'] })).toBe(false)
  expect(same(stateOf(search), { ...turned, sort: undefined })).toBe(false)
})

test('a view whose filter is damaged narrows nothing', () => {
  expect([searchOf({ filter: '[1]', columns: [] }), searchOf({ filter: '{', columns: [] })]).toEqual([{}, {}])
})

test('a number of a person that is searched for is no part of a view', () => {
  const narrowed = { search: '138 1234-5678', tier: ['GOLD'] }
  expect([withholds(narrowed), withholds({ search: '王 5678' }), withholds({})]).toEqual([true, false, false])
  expect(keep(stateOf(narrowed)).filter).toBe('{"tier":["GOLD"]}')
  expect(same(stateOf(narrowed), stateOf({ tier: ['GOLD'] }))).toBe(true)
  expect(stateOf({ search: '王 5678' }).filter).toEqual({ search: '王 5678' })
})

test('an address of a view alone asks for nothing of its own', () => {
  expect([bare({ view: 'sv_1', in: 'X' }), bare({ view: 'sv_1', mine: true })]).toEqual([true, false])
})
