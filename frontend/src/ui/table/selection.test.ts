import { expect, test } from 'vitest'
import { picked } from './selection'

const all = ['a', 'b', 'c', 'd']

test.each([
  ['a row is added', ['a'], 'c', undefined, ['a', 'c']],
  ['a row that was selected is not any more', ['a', 'c'], 'c', undefined, ['a']],
  ['rows down to it are added', ['a'], 'c', 'a', ['a', 'b', 'c']],
  ['rows up to it are added', ['d'], 'b', 'd', ['d', 'b', 'c']],
  ['from a row that has gone only the one is added', ['a'], 'c', 'x', ['a', 'c']],
] as const)('%s', (_name, ids, id, from, after) => {
  expect(picked(ids, all, id, from)).toEqual(after)
})
