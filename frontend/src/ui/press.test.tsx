import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '@/test/render'

const at = { clientX: 50, clientY: 16 }
const heard = vi.fn()
const around = vi.fn()

beforeEach(async () => {
  heard.mockClear()
  around.mockClear()
  await show(
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div data-testid="around" onClick={around}>
      <button type="button" onClick={heard}>
        press
      </button>
      <button type="button" disabled onClick={heard}>
        off
      </button>
    </div>,
    ['ui'],
  )
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 32))
})

afterEach(() => vi.restoreAllMocks())

const down = (name = 'press') => fireEvent.pointerDown(screen.getByRole('button', { name }), { isPrimary: true, button: 0, ...at })
/** The browser's click when what was pressed has moved away meanwhile. */
const lost = (where = at) => fireEvent.click(screen.getByTestId('around'), where)

test('a button that moved away under the hand is pressed all the same, once', () => {
  down()
  lost()
  expect(heard).toHaveBeenCalledOnce()
  expect(around).toHaveBeenCalledOnce()
  lost()
  expect(heard).toHaveBeenCalledOnce()
})

test('let go beside the place where the button was, it is not pressed', () => {
  down()
  lost({ clientX: 50, clientY: 40 })
  expect(heard).not.toHaveBeenCalled()
})

test('a click that arrives stays one click', () => {
  down()
  fireEvent.click(screen.getByRole('button', { name: 'press' }), at)
  expect(heard).toHaveBeenCalledOnce()
})

test('what cannot be pressed, has gone, or was given up by a scrolling finger is not pressed', () => {
  down('off')
  lost()
  down()
  fireEvent.pointerCancel(window)
  lost()
  down()
  screen.getByRole('button', { name: 'press' }).remove()
  lost()
  expect(heard).not.toHaveBeenCalled()
})
