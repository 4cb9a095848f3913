import { renderHook, act } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { remember, useRecent } from './recent'
import { setSession } from './session/store'

beforeEach(() => setSession({ status: 'anonymous', viewer: null }, null))

const one = (id: string) => ({ type: 'Customer' as const, id, label: `name of ${id}` })

test('what was looked at last stands first, once', () => {
  const { result } = renderHook(() => useRecent())
  act(() => ['c1', 'c2', 'c1'].map(one).forEach(remember))
  expect(result.current.map(({ id }) => id)).toEqual(['c1', 'c2'])
})

test('eight are kept', () => {
  const { result } = renderHook(() => useRecent())
  act(() => Array.from({ length: 12 }, (_, i) => one(`c${i}`)).forEach(remember))
  expect(result.current).toHaveLength(8)
  expect(result.current[0]!.id).toBe('c11')
})

test('a new name of the same record takes the place of the old', () => {
  const { result } = renderHook(() => useRecent())
  act(() => remember(one('c1')))
  act(() => remember({ ...one('c1'), label: '新名字' }))
  expect(result.current).toEqual([{ type: 'Customer', id: 'c1', label: '新名字' }])
})

test('it ends with the session and is written to no storage', () => {
  const { result } = renderHook(() => useRecent())
  act(() => setSession({ status: 'active', viewer: null }, null))
  act(() => remember(one('c1')))
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('name of c1')
  act(() => setSession({ status: 'anonymous', viewer: null }, null))
  expect(result.current).toEqual([])
})
