import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { show, signInAs } from '@/test/render'
import { serve } from '@/test/server'
import { GrantList } from './grant-list'

const admin = {
  __typename: 'RoleGrant' as const,
  id: 'gr_1',
  role: 'ADMIN' as const,
  posts: [],
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: null,
  department: null,
}

beforeEach(() => signInAs('STAFF_WRITE'))

test('one is told that another administrator has to give one a role, and no form is offered', async () => {
  await show(<GrantList staff="st_1" grants={[admin]} own />, ['settings'])
  expect(screen.getByText(/不能给自己授予角色/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '授予角色' })).toBeNull()
  expect(screen.getByRole('button', { name: '收回角色：系统管理员' })).toBeTruthy()
})

test('a colleague can be given one; what blocks it is shown', async () => {
  const guards = [{ code: 'OWN_ROLE', requirement: '', message: '不能给自己授予角色，请由另一位管理员授予。' }]
  const sent = serve({ GrantRole: () => ({ error: { message: '现在还不能这样做。', code: 'GUARD_FAILED', guards } }) })
  const user = userEvent.setup()
  await show(<GrantList staff="st_2" grants={[]} own={false} />, ['settings'])
  expect(screen.queryByText(/不能给自己授予角色/)).toBeNull()
  await user.click(screen.getByRole('button', { name: '授予角色' }))
  await user.click(screen.getByLabelText('角色'))
  await user.click(await screen.findByText('客服主管'))
  await user.click(screen.getByRole('button', { name: '授予角色' }))
  await waitFor(() => expect(sent.filter((one) => one.operation === 'GrantRole').map((one) => one.variables)).toMatchObject([{ input: { staff: 'st_2', grant: { role: 'SUPERVISOR' } } }]))
  expect(await screen.findByText(/不能给自己授予角色/)).toBeTruthy()
})
