import { expect, test } from 'vitest'
import { assign, differs, doubled, unfilled, type Assigned } from './mapping'
import { canApply, isMoving, stepOf } from './progress'

const columns: Assigned[] = [
  { column: '姓名', target: 'name' },
  { column: '电话', target: 'phone' },
  { column: '备注', target: null },
]

test('a target that two columns fill is named once', () => {
  expect(doubled(columns)).toEqual([])
  expect(doubled(assign(columns, '备注', 'name'))).toEqual(['name'])
})

test('columns that are left out may be many', () => {
  expect(doubled(assign(columns, '电话', null))).toEqual([])
})

test('a required target without a column is missing, an optional one is not', () => {
  const targets = [
    { name: 'name', label: '姓名', required: true },
    { name: 'memberNo', label: '会员号', required: true },
    { name: 'tier', label: '等级', required: false },
  ]
  expect(unfilled(columns, targets).map((one) => one.name)).toEqual(['memberNo'])
})

test('another target makes a difference, the same does not', () => {
  expect(differs(columns, assign(columns, '电话', 'phone'))).toBe(false)
  expect(differs(columns, assign(columns, '电话', null))).toBe(true)
})

test.each([
  ['READING', true],
  ['STAGED', false],
  ['APPLYING', true],
  ['DONE', false],
  ['FAILED', false],
  ['CANCELLED', false],
] as const)('a run that is %s moves by itself: %s', (state, moving) => {
  expect(isMoving(state)).toBe(moving)
})

test('reading counts rows of the file, applying those that were accepted', () => {
  const counts = { total: 100, staged: 40, accepted: 30, applied: 10 }
  expect(stepOf({ ...counts, state: 'READING' })).toEqual({ done: 40, of: 100 })
  expect(stepOf({ ...counts, state: 'APPLYING' })).toEqual({ done: 10, of: 30 })
})

test('a run without an accepted row has nothing to apply', () => {
  const counts = { total: 10, staged: 10, applied: 0, state: 'STAGED' } as const
  expect(canApply({ ...counts, accepted: 0 })).toBe(false)
  expect(canApply({ ...counts, accepted: 1 })).toBe(true)
  expect(canApply({ ...counts, accepted: 1, state: 'DONE' })).toBe(false)
})
