import { expect, test } from 'vitest'
import { listed } from './i18n'
import { yuan } from './write'

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
