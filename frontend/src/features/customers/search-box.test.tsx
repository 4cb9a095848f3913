import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from '@testing-library/react'
import { SearchBox } from './search-box'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const box = () => screen.getByRole<HTMLInputElement>('searchbox')
const type = (text: string) => fireEvent.change(box(), { target: { value: text } })
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))

test('letters typed in one breath are asked once, 150 ms after the last', () => {
  const onSettle = vi.fn()
  render(<SearchBox label="搜索" placeholder="" value="" onSettle={onSettle} />)
  type('l')
  wait(100)
  type('lh ')
  wait(149)
  expect(onSettle).not.toHaveBeenCalled()
  wait(1)
  expect(onSettle.mock.calls).toEqual([['lh']])
})

test('an address that changes from elsewhere shows in the box', () => {
  const props = { label: '搜索', placeholder: '', onSettle: vi.fn() }
  const { rerender } = render(<SearchBox {...props} value="" />)
  type('lh')
  wait(150)
  rerender(<SearchBox {...props} value="lh" />)
  expect(box().value).toBe('lh')
  rerender(<SearchBox {...props} value="M20391" />)
  expect(box().value).toBe('M20391')
})

test('an answer that arrives while one types on does not take letters away', () => {
  const props = { label: '搜索', placeholder: '', onSettle: vi.fn() }
  const { rerender } = render(<SearchBox {...props} value="" />)
  type('l')
  wait(150)
  type('lh')
  rerender(<SearchBox {...props} value="l" />)
  expect(box().value).toBe('lh')
})
