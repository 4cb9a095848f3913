import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { show, signInAs } from '@/test/render'
import Builder from './builder'
import type { Fields, Group } from './where'

const fields: Fields = { dueBefore: { kind: 'day' } }
const dated: Group = { join: 'all', parts: [{ field: 'dueBefore', value: '2026-11-20' }] }

async function open(group: Group) {
  signInAs('COMPLAINT_HANDLE')
  const onApply = vi.fn()
  await show(<Builder fields={fields} names={{ dueBefore: '期限' }} group={group} onApply={onApply} onClose={vi.fn()} />, ['forms', 'lib', 'ui'])
  return { onApply, apply: () => userEvent.click(screen.getByRole('button', { name: '应用' })) }
}

test('a day that cannot be read is told at its field and gone to, as often as one applies; the last good one is not taken for it', async () => {
  const { onApply, apply } = await open(dated)
  const field = await screen.findByRole('textbox', { name: '条件 1：期限，日期' })
  fireEvent.change(field, { target: { value: '2026-02-31' } })
  for (let times = 0; times < 2; times++) {
    await apply()
    expect(screen.getByText('没有这一天，请检查月和日')).toBeTruthy()
    expect(document.activeElement).toBe(field)
    expect(onApply).not.toHaveBeenCalled()
  }
  fireEvent.change(field, { target: { value: '20261121' } })
  await apply()
  expect(onApply).toHaveBeenCalledExactlyOnceWith({ join: 'all', parts: [{ field: 'dueBefore', value: '2026-11-21' }] })
})

test('a condition without a value is gone to', async () => {
  const { onApply, apply } = await open({ join: 'all', parts: [dated, { field: 'dueBefore' }] })
  await apply()
  expect(screen.getByRole('alert').textContent).toBe('请填写，或移除这个条件')
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '条件 2：期限' }))
  expect(onApply).not.toHaveBeenCalled()
})

test('groups that would stand too deep are refused in words of what one did', async () => {
  const nest = (times: number): Group => ({ join: 'any', parts: [...dated.parts, ...dated.parts, ...(times > 0 ? [nest(times - 1)] : [])] })
  await open(nest(2))
  await userEvent.click(screen.getByRole('combobox', { name: '第 3.3 组的条件之间' }))
  await userEvent.click(await screen.findByTitle('都不满足'))
  expect(screen.getByText('组里套组的层数太多，请改在外面的组里添加。')).toBeTruthy()
})
