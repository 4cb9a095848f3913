import { expect, test } from 'vitest'
import { carriers } from './heaps'

const person = (id: string) => ({ id, name: id.toUpperCase() })

test('nobody’s cases come first, then who has most that is late, then who has most', () => {
  const open = {
    groups: [
      { key: 'a', count: 9, staff: person('a') },
      { key: 'b', count: 2, staff: person('b') },
      { key: 'c', count: 3, staff: person('c') },
      { key: '-', count: 1, staff: null },
    ],
  }
  const late = { groups: [{ key: 'b', count: 2, staff: person('b') }] }
  expect(carriers(open, late).map((one) => [one.staff?.id ?? null, one.open, one.late])).toEqual([
    [null, 1, 0],
    ['b', 2, 2],
    ['a', 9, 0],
    ['c', 3, 0],
  ])
})
