import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SearchField } from './search-field'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const box = () => screen.getByRole<HTMLInputElement>('searchbox')
const type = (text: string) => fireEvent.change(box(), { target: { value: text } })
const enter = (more = {}) => fireEvent.keyDown(box(), { key: 'Enter', code: 'Enter', keyCode: 13, ...more })
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
const field = (value: string, onSearch = vi.fn()) => <SearchField label="搜索" placeholder="" value={value} onSearch={onSearch} />

test('letters typed in one breath are asked once, 150 ms after the last', () => {
  const onSearch = vi.fn()
  render(field('', onSearch))
  type('l')
  wait(100)
  type('lh ')
  wait(149)
  expect(onSearch).not.toHaveBeenCalled()
  wait(1)
  expect(onSearch.mock.calls).toEqual([['lh']])
  wait(1000)
  expect(onSearch).toHaveBeenCalledOnce()
})

test('Enter searches at once and only once, and the focus stays in the same field', () => {
  const onSearch = vi.fn()
  const { rerender } = render(field('', onSearch))
  const before = box()
  before.focus()
  type(' lin ')
  enter()
  expect(onSearch.mock.calls).toEqual([['lin']])
  rerender(field('lin', onSearch))
  wait(1000)
  enter()
  expect(onSearch).toHaveBeenCalledOnce()
  expect(box()).toBe(before)
  expect(document.activeElement).toBe(before)
})

test('while an input method composes nothing is asked, and Enter belongs to it', () => {
  const onSearch = vi.fn()
  render(field('', onSearch))
  fireEvent.compositionStart(box())
  type('lin')
  enter({ isComposing: true, keyCode: 229 })
  wait(1000)
  expect(onSearch).not.toHaveBeenCalled()
  type('林')
  fireEvent.compositionEnd(box())
  wait(150)
  expect(onSearch.mock.calls).toEqual([['林']])
})

test('what is typed on while the search begins stays, also over answers that come late', () => {
  const { rerender } = render(field(''))
  type('l')
  wait(150)
  type('li')
  wait(150)
  type('lin')
  rerender(field('l'))
  expect(box().value).toBe('lin')
  rerender(field('li'))
  expect(box().value).toBe('lin')
})

test('a text that is changed from elsewhere shows in the field, and is not searched anew', () => {
  const onSearch = vi.fn()
  const { rerender } = render(field('', onSearch))
  type('lin')
  wait(150)
  rerender(field('lin', onSearch))
  type('ling')
  rerender(field('', onSearch))
  expect(box().value).toBe('')
  wait(1000)
  expect(onSearch).toHaveBeenCalledOnce()
  rerender(field('lin', onSearch))
  expect(box().value).toBe('lin')
})

test('the key / leads into it, and what stands there is replaced by what is typed', () => {
  render(field('M20391'))
  fireEvent.keyDown(document.body, { key: '/' })
  expect(document.activeElement).toBe(box())
  expect([box().selectionStart, box().selectionEnd]).toEqual([0, 6])
})
