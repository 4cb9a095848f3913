import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import type { CommandGroup } from './command-list'
import { CommandPalette } from './command-palette'

const done = vi.fn<(id: string) => void>()
const command = (id: string) => ({ id, label: `做 ${id}`, run: () => done(id) })
const groups: CommandGroup[] = [
  { title: '甲', commands: [command('a'), command('b')] },
  { title: '空', commands: [] },
  { title: '乙', commands: [command('c')] },
]
const palette = async (props: Partial<Parameters<typeof CommandPalette>[0]> = {}) => {
  done.mockReset()
  const onClose = vi.fn()
  await show(
    <CommandPalette title="查找" placeholder="搜索" text="" onText={() => undefined} groups={groups} searching={false} onClose={onClose} {...props} />,
    ['ui'],
  )
  const field = screen.getByRole('combobox', { name: '搜索' })
  return { onClose, field, press: (key: string, more = {}) => fireEvent.keyDown(field, { key, ...more }) }
}
const current = () => screen.getByRole('option', { selected: true }).textContent

test('the first command is ready, arrows go through all groups and around', async () => {
  const { press } = await palette()
  expect(current()).toBe('做 a')
  press('ArrowUp')
  expect(current()).toBe('做 c')
  press('ArrowDown')
  press('ArrowDown')
  expect(current()).toBe('做 b')
})

test('Enter closes the palette and does what the cursor is on', async () => {
  const { press, onClose } = await palette()
  press('ArrowDown')
  press('Enter')
  expect(onClose).toHaveBeenCalledOnce()
  expect(done).toHaveBeenCalledExactlyOnceWith('b')
})

test('while an input method composes, Enter belongs to it', async () => {
  const { press, onClose } = await palette()
  press('Enter', { isComposing: true })
  press('Enter', { keyCode: 229 })
  expect(onClose).not.toHaveBeenCalled()
  expect(done).not.toHaveBeenCalled()
})

test('the field names the command that the cursor is on', async () => {
  const { field, press } = await palette()
  press('ArrowDown')
  expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id)
})

test('where nothing is found there is no list, and the field says that it is closed', async () => {
  const { field } = await palette({ groups: [] })
  expect(screen.queryByRole('listbox')).toBeNull()
  expect([field.getAttribute('aria-expanded'), field.getAttribute('aria-controls')]).toEqual(['false', null])
})

test('a group without commands is not shown', async () => {
  await palette()
  expect(screen.queryByText('空')).toBeNull()
})

test.each([
  [{ searching: true, groups: [] }, '正在加载'],
  [{ searching: false, groups: [] }, '没有找到'],
  [{ searching: false, failure: '服务器没有回答' }, '服务器没有回答'],
])('%j says %s', async (props, said) => {
  await palette(props)
  expect(screen.getByRole('status').textContent).toBe(said)
})

test('Escape closes it, Tab stays inside, and the focus goes back where it was', async () => {
  const opener = document.body.appendChild(document.createElement('button'))
  opener.focus()
  const onClose = vi.fn()
  const drawn = await show(<CommandPalette title="查找" placeholder="搜索" text="" onText={() => undefined} groups={groups} searching={false} onClose={onClose} />, ['ui'])
  const field = screen.getByRole('combobox', { name: '搜索' })
  expect(document.activeElement).toBe(field)
  fireEvent.keyDown(field, { key: 'Tab' })
  const out = screen.getByRole('button', { name: '关闭' })
  expect(document.activeElement).toBe(out)
  fireEvent.keyDown(out, { key: 'Tab', shiftKey: true })
  expect(document.activeElement).toBe(field)
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true })
  expect(onClose).not.toHaveBeenCalled()
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(onClose).toHaveBeenCalledOnce()
  drawn.unmount()
  expect(document.activeElement).toBe(opener)
  opener.remove()
})
