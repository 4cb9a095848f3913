import { renderHook } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { isCommand, keyName } from './command'
import { useHotkeys } from './hotkeys'

function press(target: string, init: KeyboardEventInit & { keyCode?: number }): KeyboardEvent {
  document.body.innerHTML = target
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  let heard: KeyboardEvent | undefined
  window.addEventListener('keydown', (one) => (heard = one), { once: true })
  document.body.firstElementChild?.dispatchEvent(event)
  return heard ?? event
}

describe('keys that are commands of the page', () => {
  test.each([
    ['a letter beside the fields', '<div></div>', { key: 'j' }, true],
    ['a letter in a field is text', '<input>', { key: 'j' }, false],
    ['a digit in a text area is text', '<textarea></textarea>', { key: '1' }, false],
    ['a letter in a search field of a list is text', '<input role="combobox">', { key: 'c' }, false],
    ['a digit on a radio button is a command', '<input type="radio">', { key: '4' }, true],
    ['Ctrl-Enter is one even in a field', '<textarea></textarea>', { key: 'Enter', ctrlKey: true }, true],
    ['Enter on a button belongs to the button', '<button></button>', { key: 'Enter' }, false],
    ['no key while an input method composes', '<div></div>', { key: 'j', isComposing: true }, false],
    ['not even Ctrl-Enter while it composes', '<textarea></textarea>', { key: 'Enter', ctrlKey: true, isComposing: true }, false],
    ['not behind a dialog', '<div role="dialog"></div>', { key: 'j' }, false],
    ['not beside a dialog that covers the page', '<div></div><div role="dialog" aria-modal="true"></div>', { key: 'c' }, false],
    ['not even Ctrl-Enter beside one', '<div></div><div role="dialog" aria-modal="true"></div>', { key: 'Enter', ctrlKey: true }, false],
    ['beside a panel that leaves the page its keys', '<div></div><div role="dialog" aria-modal="false"></div>', { key: 'c' }, true],
    ['not with Alt', '<div></div>', { key: 'j', altKey: true }, false],
  ])('%s', (_name, target, init, command) => {
    expect(isCommand(press(target, init))).toBe(command)
  })
})

test('Ctrl and ⌘ are the same key', () => {
  expect(keyName(new KeyboardEvent('keydown', { key: 'K', metaKey: true }))).toBe('mod+k')
  expect(keyName(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }))).toBe('mod+k')
})

test('Ctrl-Enter goes before a control that would take it, and once only', () => {
  const save = vi.fn()
  renderHook(() => useHotkeys({ 'mod+Enter': save }))
  document.body.innerHTML = '<input role="combobox">'
  const input = document.body.firstElementChild
  const taken = vi.fn((event: Event) => event.preventDefault())
  input?.addEventListener('keydown', taken)
  input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }))
  expect(save).toHaveBeenCalledOnce()
  expect(taken).not.toHaveBeenCalled()
})

test('a dialog that is hidden covers nothing', () => {
  const hidden = document.createElement('div')
  hidden.setAttribute('role', 'dialog')
  hidden.setAttribute('aria-modal', 'true')
  hidden.checkVisibility = () => false
  const event = press('<div></div>', { key: 'c' })
  document.body.append(hidden)
  expect(isCommand(event)).toBe(true)
  hidden.checkVisibility = () => true
  expect(isCommand(event)).toBe(false)
  hidden.remove()
})
