import { expect, test } from 'vitest'
import { fitting, keptWidths } from './widths'

test.each([
  ['widths that were kept', '{"due":120}', { due: 120 }],
  ['a width no column can have', '{"due":4,"name":9000}', { due: 48, name: 800 }],
  ['what is no width', '{"due":"wide","name":90}', { name: 90 }],
  ['what cannot be read', '{', {}],
  ['another thing in its place', 'null', {}],
  ['nothing', null, {}],
] as const)('%s', (_name, kept, widths) => {
  if (kept !== null) localStorage.setItem('aftercare.widths.list', kept)
  expect(keptWidths('list')).toEqual(widths)
})

test('a width is a whole number of pixels within limits', () => {
  expect([fitting(12), fitting(100.4), fitting(5000)]).toEqual([48, 100, 800])
})
