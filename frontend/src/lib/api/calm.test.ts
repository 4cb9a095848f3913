import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { APART, calm, TOGETHER } from './calm'

const show = (visible: boolean) => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(!visible)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  show(true)
})
afterEach(() => vi.useRealTimers())

test('changes that arrive together are read once', () => {
  const run = vi.fn()
  const one = calm(run)
  one.ask()
  one.ask()
  vi.advanceTimersByTime(TOGETHER)
  expect(run).toHaveBeenCalledTimes(1)
  one.stop()
})

test('a stream of changes is read once in two seconds, the last of it too', () => {
  const run = vi.fn()
  const one = calm(run)
  for (let passed = 0; passed < 5 * APART; passed += 100) {
    one.ask()
    vi.advanceTimersByTime(100)
  }
  expect(run).toHaveBeenCalledTimes(5)
  vi.advanceTimersByTime(APART)
  expect(run).toHaveBeenCalledTimes(6)
  one.stop()
})

test('a page that nobody looks at reads once when it is looked at again', () => {
  const run = vi.fn()
  const one = calm(run)
  show(false)
  one.ask()
  vi.advanceTimersByTime(APART)
  one.ask()
  vi.advanceTimersByTime(APART)
  expect(run).not.toHaveBeenCalled()
  show(true)
  vi.advanceTimersByTime(APART)
  expect(run).toHaveBeenCalledTimes(1)
  one.stop()
})

test('nothing is read once it is not wanted', () => {
  const run = vi.fn()
  const one = calm(run)
  one.ask()
  one.stop()
  vi.advanceTimersByTime(APART)
  expect(run).not.toHaveBeenCalled()
})
