import { expect, test } from 'vitest'
import { giveBack } from './give-back'

const before = [
  { id: 'cb_1', assignee: { id: 'st_1' } },
  { id: 'cb_2', assignee: { id: 'st_2' } },
  { id: 'cb_3', assignee: { id: 'st_1' } },
  { id: 'cb_4', assignee: null },
]

test('everybody gets the own callbacks back, with the versions after the move', () => {
  expect(giveBack(before, [{ id: 'cb_1', version: 4 }, { id: 'cb_2', version: 2 }, { id: 'cb_3', version: 9 }])).toEqual([
    { assignee: 'st_1', callbacks: [{ id: 'cb_1', expectedVersion: 4 }, { id: 'cb_3', expectedVersion: 9 }] },
    { assignee: 'st_2', callbacks: [{ id: 'cb_2', expectedVersion: 2 }] },
  ])
})

test('where one was nobody’s there is no way back', () => {
  expect(giveBack(before, [{ id: 'cb_1', version: 4 }, { id: 'cb_4', version: 2 }])).toBeNull()
})
