import { act, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { KeysOf, opens } from './ahead'
import { useHotkeys } from './hotkeys'

const run = vi.fn<(what: string) => void>()
beforeEach(() => {
  vi.useFakeTimers()
  run.mockReset()
})
afterEach(() => {
  vi.advanceTimersByTime(5_000)
  vi.useRealTimers()
})

function Call({ of }: { of: string }) {
  useHotkeys({ c: () => run(`call ${of}`) })
  return null
}
function Late({ of }: { of: string }) {
  useHotkeys({ 4: () => run(`outcome ${of}`) })
  return <input aria-label="note" />
}
const record = (id: string, children = <Call of={id} />) => <KeysOf value={id}>{children}</KeysOf>
const press = (key: string, more = {}) => fireEvent.keyDown(document.body, { key, ...more })
const done = () => run.mock.calls.map(([what]) => what)

test('the first key that is typed while a record is being opened is kept for it, and done once', () => {
  const page = render(<p />)
  opens('a')
  press('c')
  press('c')
  page.rerender(record('a'))
  expect(done()).toEqual(['call a'])
  page.rerender(record('a'))
  press('c')
  expect(done()).toEqual(['call a', 'call a'])
})

test('the record that is being left does not take it, also while it is still drawn', () => {
  const page = render(record('a'))
  opens('b')
  press('c')
  expect(done()).toEqual([])
  page.rerender(record('b'))
  expect(done()).toEqual(['call b'])
})

test('it is never done on another record than the one it was typed for', () => {
  const page = render(<p />)
  opens('a')
  press('c')
  page.rerender(record('b'))
  expect(done()).toEqual([])
  opens('b')
  page.rerender(<p />)
  page.rerender(record('b'))
  expect(done()).toEqual([])
})

test.each([
  ['a second', () => act(() => void vi.advanceTimersByTime(1_001))],
  ['a field that takes the focus', () => fireEvent.focusIn(document.body.appendChild(document.createElement('textarea')))],
  ['the mouse', () => fireEvent.pointerDown(document.body)],
  ['Escape', () => press('Escape')],
  ['a command with Ctrl', () => press('k', { ctrlKey: true })],
  ['going back', () => fireEvent.popState(window)],
])('%s gives it up', (_name, leave) => {
  const page = render(<p />)
  opens('a')
  press('c')
  leave()
  page.rerender(record('a'))
  expect(done()).toEqual([])
  document.querySelector('textarea')?.remove()
})

test('what something else on the page takes is not kept', () => {
  function List() {
    useHotkeys({ j: () => run('down') })
    return null
  }
  const page = render(<List />)
  opens('a')
  press('j')
  page.rerender(<List key="that came later" />)
  press('j')
  press('c')
  page.rerender(record('a'))
  expect(done()).toEqual(['down', 'down', 'call a'])
})

test('a part of the record that comes later does not take a key that was not meant for it', () => {
  const page = render(<p />)
  opens('a')
  press('4')
  page.rerender(record('a'))
  act(() => void vi.advanceTimersByTime(10))
  page.rerender(
    record(
      'a',
      <>
        <Call of="a" />
        <Late of="a" />
      </>,
    ),
  )
  expect(done()).toEqual([])
})
