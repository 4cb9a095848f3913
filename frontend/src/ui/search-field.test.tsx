import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SearchField } from './search-field'

const box = () => screen.getByRole<HTMLInputElement>('searchbox')
const type = (text: string) => fireEvent.change(box(), { target: { value: text } })
const enter = () => fireEvent.keyDown(box(), { key: 'Enter', code: 'Enter', keyCode: 13 })
const field = (value: string, onSearch = vi.fn()) => <SearchField type="search" aria-label="search" value={value} onSearch={onSearch} />

test('Enter searches, and the focus stays in the same field', () => {
  const onSearch = vi.fn()
  const { rerender } = render(field('', onSearch))
  const before = box()
  before.focus()
  type(' lin ')
  enter()
  expect(onSearch.mock.calls).toEqual([['lin']])
  rerender(field('lin', onSearch))
  expect(box()).toBe(before)
  expect(document.activeElement).toBe(before)
})

test('what is typed on while the search begins stays', () => {
  const { rerender } = render(field(''))
  type('li')
  enter()
  type('lin')
  rerender(field('li'))
  expect(box().value).toBe('lin')
})

test('a text that is changed from elsewhere shows in the field, also when it is the one that was sent', () => {
  const { rerender } = render(field(''))
  type('lin')
  enter()
  rerender(field('lin'))
  rerender(field(''))
  expect(box().value).toBe('')
  rerender(field('lin'))
  expect(box().value).toBe('lin')
})
