import { describe, expect, test } from 'vitest'
import { toWhole } from '../queue/filter'
import { complaintsSearch, overviewSearch } from '../search'
import { carriers, filterOf, searchOf } from './heaps'

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

const PERSON = 'st_01JD000000000000000000000A'

describe('the address of the overview', () => {
  const here = { me: 'st_1', today: '2026-11-30', zone: 'Asia/Shanghai' }
  test.each<[string, Record<string, unknown>, object, object]>([
    ['is empty for all of it', {}, { open: true }, { open: true }],
    ['holds the heap', { heap: 'late' }, { open: true, breached: true }, { open: true, breached: true }],
    ['holds the person', { owner: PERSON }, { open: true, owner: PERSON }, { open: true, and: [{ owner: PERSON }] }],
    ['holds both', { heap: 'late', owner: PERSON }, { open: true, breached: true, owner: PERSON }, { open: true, breached: true, and: [{ owner: PERSON }] }],
    ['knows that nobody’s cases are no person’s', { heap: 'unassigned', owner: PERSON }, { open: true, unassigned: true }, { open: true, unassigned: true }],
    ['leaves out a heap that there is not', { heap: 'mine' }, { open: true }, { open: true }],
  ])('%s, and the whole queue is asked for the same', (_name, raw, shown, whole) => {
    const search = overviewSearch(raw)
    expect(filterOf(search)).toEqual(shown)
    expect(toWhole(complaintsSearch(searchOf(search) as Record<string, unknown>), here)).toEqual(whole)
  })
  test('says nothing of what is usual', () => expect(overviewSearch({ heap: 'all' }).heap).toBeUndefined())
})
