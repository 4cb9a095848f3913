import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { say, Toasts } from './toast'

const withdraw: (() => void)[] = []
const tell = (...args: Parameters<typeof say>) => act(() => void withdraw.push(say(...args)))
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
const press = (target: Element = document.body, more: object = {}) => fireEvent.keyDown(target, { key: 'u', ...more })

beforeEach(async () => {
  await show(
    <>
      <input aria-label="field" />
      <Toasts />
    </>,
    ['ui'],
  )
  vi.useFakeTimers()
})

afterEach(() => {
  act(() => {
    for (const one of withdraw.splice(0)) one()
  })
  vi.useRealTimers()
})

test('a message goes by itself, bad news later', () => {
  tell('saved')
  tell('failed', 'error')
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite')
  wait(5_000)
  expect(screen.queryByText('saved')).toBeNull()
  expect(screen.getByText('failed')).toBeTruthy()
  wait(4_000)
  expect(screen.queryByText('failed')).toBeNull()
})

test('what can be undone stays longer, and is undone once by its button', () => {
  const run = vi.fn()
  tell('moved', { undo: { label: 'Back', run } })
  wait(14_000)
  const button = screen.getByRole('button', { name: 'Back' })
  fireEvent.click(button)
  fireEvent.click(button)
  expect(run).toHaveBeenCalledOnce()
  expect(screen.queryByText('moved')).toBeNull()
})

test('u undoes the newest, not while somebody types or composes, and nothing once it has gone', () => {
  const [older, newer] = [vi.fn(), vi.fn()]
  tell('one', { undo: { label: 'Back', run: older } })
  tell('two', { undo: { label: 'Back', run: newer } })
  press(screen.getByLabelText('field'))
  press(document.body, { isComposing: true })
  expect(newer).not.toHaveBeenCalled()
  press()
  expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([0, 1])
  wait(16_000)
  press()
  expect(older).not.toHaveBeenCalled()
})

test('it stays while the hand or the focus is on it', () => {
  tell('moved', { undo: { label: 'Back', run: vi.fn() } })
  fireEvent.mouseEnter(screen.getByRole('status'))
  wait(60_000)
  expect(screen.getByText('moved')).toBeTruthy()
  fireEvent.mouseLeave(screen.getByRole('status'))
  act(() => screen.getByRole('button', { name: 'Back' }).focus())
  wait(60_000)
  expect(screen.getByText('moved')).toBeTruthy()
  act(() => screen.getByRole('button', { name: 'Back' }).blur())
  wait(16_000)
  expect(screen.queryByText('moved')).toBeNull()
})

test('it is taken away when the way back has gone', () => {
  const run = vi.fn()
  tell('moved', { undo: { label: 'Back', run } })
  act(() => withdraw.at(-1)!())
  press()
  expect(screen.queryByText('moved')).toBeNull()
  expect(run).not.toHaveBeenCalled()
})
