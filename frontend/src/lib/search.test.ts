import { expect, test } from 'vitest'
import { day, flag, many, oneOf, text } from './search'

test('what does not fit an address is left out', () => {
  const raw = { a: '', b: 7, c: ['GOLD', 'NONSENSE'], d: 'GOLD', e: 'x', f: 'true', g: '2026-13-01', h: '2026-11-21', i: '2026-02-31', j: '2028-02-29' }
  expect(text(raw, 'a')).toBeUndefined()
  expect(text(raw, 'b')).toBe('7')
  expect(many(raw, 'c', ['GOLD', 'SILVER'])).toEqual(['GOLD'])
  expect(many(raw, 'd', ['GOLD', 'SILVER'])).toEqual(['GOLD'])
  expect(many(raw, 'e', ['GOLD', 'SILVER'])).toBeUndefined()
  expect(oneOf(raw, 'e', ['GOLD'])).toBeUndefined()
  expect(flag(raw, 'f')).toBe(true)
  expect(flag(raw, 'e')).toBeUndefined()
  expect(day(raw, 'g')).toBeUndefined()
  expect(day(raw, 'h')).toBe('2026-11-21')
  expect(day(raw, 'i')).toBeUndefined()
  expect(day(raw, 'j')).toBe('2028-02-29')
})
