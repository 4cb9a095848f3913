import { expect, test } from 'vitest'
import { listed } from './i18n'
import { megabytes, yuan } from './write'

test.each([
  ['0.00', '¥0.00'],
  ['980.50', '¥980.50'],
  ['12800.00', '¥12,800.00'],
  ['1234567.00', '¥1,234,567.00'],
  ['100000', '¥100,000'],
])('%s yuan is written %s', (amount, text) => {
  expect(yuan(amount)).toBe(text)
})

test('names are listed with the mark of the language', () => {
  expect(listed(['双眼皮', '水光针'], 'zh-CN')).toBe('双眼皮、水光针')
  expect(listed(['Eyelids', 'Skin booster'], 'en')).toBe('Eyelids, Skin booster')
  expect(listed([], 'en')).toBe('')
})

test('a file of one byte more than the most is longer than it', () => {
  expect(megabytes(64 << 20)).toBe('64 MB')
  expect(megabytes((64 << 20) + 1)).toBe('64.1 MB')
  expect(megabytes(1)).toBe('0.1 MB')
})
