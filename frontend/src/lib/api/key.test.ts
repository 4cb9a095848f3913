import { expect, test } from 'vitest'
import { nextKey } from './key'

test('the same input keeps its key, another input gets another', () => {
  let made = 0
  const make = () => `key-${(made += 1)}`
  const first = nextKey(null, '{"a":1}', make)
  expect(nextKey(first, '{"a":1}', make)).toBe(first)
  expect(nextKey(first, '{"a":2}', make).key).toBe('key-2')
})
