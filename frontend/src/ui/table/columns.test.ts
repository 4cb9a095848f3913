import { describe, expect, test } from 'vitest'
import { columnsShown, moved, nextSort, sortOf } from './columns'

const columns = [
  { key: 'due' },
  { key: 'name', fixed: true },
  { key: 'tier' },
  { key: 'note', optional: true },
]

describe('the columns to show', () => {
  test.each([
    ['without a choice the usual ones', undefined, ['due', 'name', 'tier']],
    ['an empty choice is none', [], ['due', 'name', 'tier']],
    ['chosen ones in the order of the choice', ['note', 'name', 'due'], ['note', 'name', 'due']],
    ['one that cannot be left out comes back at its place', ['tier', 'note'], ['tier', 'name', 'note']],
    ['one that is no longer there is passed over', ['old', 'name'], ['name']],
    ['a choice of nothing but such is none', ['old'], ['due', 'name', 'tier']],
    ['one that is named twice stands once', ['name', 'due', 'name'], ['name', 'due']],
  ] as const)('%s', (_name, shown, keys) => {
    expect(columnsShown(columns, shown).map((one) => one.key)).toEqual(keys)
  })
})

test.each([
  ['ascending first', undefined, 'due'],
  ['then descending', 'due', '-due'],
  ['then as the list has it', '-due', undefined],
  ['another column starts ascending', '-name', 'due'],
] as const)('a press of a header orders %s', (_name, before, after) => {
  expect(nextSort(before, 'due')).toBe(after)
})

test.each([
  ['due', 'due', 'ascending'],
  ['due', '-due', 'descending'],
  ['due', 'name', 'none'],
  [undefined, 'due', undefined],
] as const)('the header of %s under the order %s is %s', (word, sort, as) => {
  expect(sortOf(word, sort)).toBe(as)
})

test('an entry moves by a step and stays at the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
})
