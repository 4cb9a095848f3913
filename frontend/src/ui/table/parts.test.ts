import { expect, test } from 'vitest'
import { partsOf } from './parts'

const numbers = (count: number) => Array.from({ length: count }, (_one, at) => at)

test('a short list is one part, a long one several with no row lost', () => {
  expect(partsOf(numbers(60), String)).toHaveLength(1)
  const parts = partsOf(numbers(1000), String)
  expect(parts.length).toBeGreaterThan(20)
  expect(parts.flatMap((part) => [...part.ids])).toEqual(numbers(1000).map(String))
})

test('every group has one heading, also when it goes on in the next part', () => {
  const parts = partsOf(numbers(100), String, (row) => ({ key: row < 50 ? 'low' : 'high', title: '' }))
  const lines = parts.flatMap((part) => part.lines)
  expect(lines.flatMap((line) => (line.kind === 'group' ? [[line.group.key, line.index]] : []))).toEqual([['low', 0], ['high', 51]])
  expect(lines.map((line) => line.index)).toEqual(numbers(102))
})

test('an empty list has no part', () => {
  expect(partsOf([], String)).toEqual([])
})
