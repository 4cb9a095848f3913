import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { Drawer } from './drawer'

const drawer = async () => {
  const onClose = vi.fn()
  await show(
    <>
      <button type="button">row</button>
      <Drawer title="Record 1" onClose={onClose}>
        <input aria-label="note" />
      </Drawer>
    </>,
    ['ui'],
  )
  return onClose
}

test('a record beside its list leaves the focus where it is, and ] leads into it', async () => {
  await drawer()
  screen.getByRole('button', { name: 'row' }).focus()
  expect(screen.getByRole('complementary', { name: 'Record 1' }).contains(document.activeElement)).toBe(false)
  fireEvent.keyDown(document.body, { key: ']' })
  expect(document.activeElement).toBe(screen.getByRole('complementary'))
})

test('Escape closes it, also from inside, but not while somebody types', async () => {
  const onClose = await drawer()
  fireEvent.keyDown(screen.getByLabelText('note'), { key: 'Escape' })
  expect(onClose).not.toHaveBeenCalled()
  fireEvent.keyDown(screen.getByRole('complementary'), { key: 'Escape' })
  expect(onClose).toHaveBeenCalledOnce()
})
