import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { fromErrors } from '@/lib/errors'
import { show } from '@/test/render'
import { PressFailure } from './press-failure'

const changes = [{ version: 5, at: '2026-11-21T02:00:00Z', by: { id: 'st_2', name: '孙主管' }, fields: ['assignee'] }]
const conflict = fromErrors([{ message: '已改动', extensions: { code: 'CONFLICT', currentVersion: 5, changes } }])

test('what somebody else has just changed is told, and one press does the same on the record as it is now', async () => {
  const again = vi.fn()
  await show(<PressFailure failure={conflict} again busy={false} onAgain={again} />, ['forms'])
  expect(await screen.findByText('这条记录刚刚被改动')).toBeTruthy()
  expect(screen.getByText(/^孙主管 .*改动了：负责人$/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '仍然继续' }))
  expect(again).toHaveBeenCalledOnce()
})

test.each([
  ['before the record has been read again', conflict, '已改动'],
  ['when it was refused for another reason', fromErrors([{ message: '没有权限', extensions: { code: 'FORBIDDEN' } }]), '没有权限'],
])('nothing is offered %s', async (_name, failure, words) => {
  await show(<PressFailure failure={failure} again={failure !== conflict} busy={false} onAgain={vi.fn()} />, ['forms'])
  expect(screen.getByText(words)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
