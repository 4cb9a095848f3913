import { expect, test } from 'vitest'
import { neighbour } from './cursor'

test.each([
  ['from nowhere to the first row', undefined, 1, 'a'],
  ['down', 'a', 1, 'b'],
  ['up', 'c', -1, 'b'],
  ['no further than the last', 'c', 1, 'c'],
  ['no further than the first', 'a', -1, 'a'],
  ['from a row that has gone to the first', 'x', 1, 'a'],
] as const)('%s', (_name, from, step, to) => {
  expect(neighbour(['a', 'b', 'c'], from, step)).toBe(to)
})

test('an empty list has no neighbour', () => {
  expect(neighbour([], undefined, 1)).toBeUndefined()
})
