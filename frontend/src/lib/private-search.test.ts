import { expect, test } from 'vitest'
import { holdsNumber, readSearch, tidyAddress, writeSearch } from './private-search'

test.each([
  ['13812345678', true],
  ['1381234', true],
  ['138123', false],
  ['TS-RH-20261120-0002', false],
  ['ts-rh-202611', false],
  ['TS-RH-13812345678', true],
  ['TS-RH-20261120-0002 13812345678', true],
  ['王 5678', false],
  ['138 1234-5678', true],
  ['138—1234–56.78', true],
  ['(+86) 138 1234 5678', true],
  ['１３８　１２３４　５６７８', true],
  ['٠١٢٣٤٥٦', true],
  ['①②③④⑤⑥⑦', true],
  ['一三八零零一三', true],
  ['138\u200b1234\u00a05678', true],
  ['李华13812345678', true],
  ['11010119900307123X', true],
  ['M000201', false],
  ['3床123号楼456', false],
  ['12a34b567', false],
  ['李佳华', false],
  ['', false],
])('%s holds a number of a person: %s', (text, personal) => {
  expect(holdsNumber(text)).toBe(personal)
})

test('a number stands in no address, and this page finds it again', () => {
  const search = { search: '138 1234 5678', tier: ['GOLD'] }
  const address = writeSearch(search)
  expect(address).toMatch(/^\?tier=%5B%22GOLD%22%5D&held=[a-z]+$/)
  expect(writeSearch(search)).toBe(address)
  expect(readSearch(address)).toEqual(search)
})

test('other text stands there as ever', () => {
  const search = { search: '李佳华', view: 'sv_1', tier: ['GOLD'] }
  expect(writeSearch(search)).toContain(`search=${encodeURIComponent('李佳华')}`)
  expect(readSearch(writeSearch(search))).toEqual(search)
})

test('a word that this page does not know asks for nothing', () => {
  expect(readSearch('?held=abcdefghij&sort=name')).toEqual({ sort: 'name' })
})

test('the address with which the page was opened is put right before anybody reads on', () => {
  window.history.replaceState({ key: 1 }, '', '/customers?search=13812345678&tier=x#here')
  tidyAddress()
  expect(window.location.search).not.toMatch(/\d/)
  expect(readSearch(window.location.search)).toEqual({ search: '13812345678', tier: 'x' })
  expect([window.location.hash, window.history.state]).toEqual(['#here', { key: 1 }])
  window.history.replaceState(null, '', '/customers?held=unknown&tier=x')
  tidyAddress()
  expect(window.location.search).toBe('?tier=x')
  window.history.replaceState(null, '', '/customers?tier=%5B"x"]')
  tidyAddress()
  expect(window.location.search).toBe('?tier=%5B%22x%22]')
})
