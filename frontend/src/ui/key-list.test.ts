import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { keyCap, useKeyList, useKeyNames } from './key-list'

test('the help lists the keys of the parts that are there', () => {
  const list = renderHook(() => useKeyList())
  const page = renderHook(() => useKeyNames({ j: '下一行', 'mod+Enter': '保存' }))
  const part = renderHook(() => useKeyNames({ j: '又一个下一行', c: '打电话' }))
  list.rerender()
  expect(list.result.current).toEqual([
    { key: 'j', name: '下一行' },
    { key: 'mod+Enter', name: '保存' },
    { key: 'c', name: '打电话' },
  ])
  page.unmount()
  part.unmount()
  list.rerender()
  expect(list.result.current).toEqual([])
})

test.each([
  ['mod+Enter', false, 'Ctrl Enter'],
  ['mod+k', true, '⌘ K'],
  ['j', false, 'J'],
  ['shift+x', false, 'Shift X'],
  ['?', false, '?'],
  ['ArrowDown', false, 'ArrowDown'],
])('%s is written as on the keyboard', (key, onMac, cap) => {
  expect(keyCap(key, onMac)).toBe(cap)
})
