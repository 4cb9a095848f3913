import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { CustomerHeadFragment } from '@/gen/graphql'
import { show, signInAs } from '@/test/render'
import { forgetKeepers } from '@/lib/drafts/keeper'
import { nothingKept, serve } from '@/test/server'
import { EditPanel } from './edit-panel'

const phone = (id: string, number: string, more: object) => ({ __typename: 'CustomerPhone', id, number, whose: null, primary: false, valid: true, verified: true, ...more })
const customer = {
  __typename: 'Customer',
  id: 'cu_1',
  version: 3,
  name: '李华',
  memberNo: 'M1',
  gender: 'FEMALE',
  birthDate: null,
  tier: 'GOLD',
  phone: '138****5678',
  phones: [phone('ph_2', '010****3456', { whose: '母亲', valid: false }), phone('ph_1', '138****5678', { primary: true })],
  doNotContact: false,
  callbackConsent: true,
  marketingConsent: false,
  deceasedAt: null,
  note: null,
  hidden: [],
  owner: null,
  preferredWindows: [],
} as unknown as CustomerHeadFragment

beforeEach(() => {
  forgetKeepers()
  signInAs('CUSTOMER_WRITE')
})

async function open() {
  const sent = serve({ ...nothingKept, UpdateCustomer: () => ({ updateCustomer: { ...customer, version: 4 } }) })
  const user = userEvent.setup()
  await show(<EditPanel customer={customer} onReload={vi.fn()} onClose={vi.fn()} />, ['customers', 'forms'])
  const inputs = async () => {
    await user.click(screen.getByRole('button', { name: /保\s?存/ }))
    await waitFor(() => expect(sent.some((one) => one.operation === 'UpdateCustomer')).toBe(true))
    return sent.filter((one) => one.operation === 'UpdateCustomer').map((one) => one.variables.input)
  }
  return { user, inputs }
}

test('a number that is only shown masked is neither lost nor overwritten when another is added', async () => {
  const { user, inputs } = await open()
  expect(screen.getByLabelText('号码 1')).toMatchObject({ value: '', placeholder: '138****5678' })
  expect(screen.getByLabelText('号码 2')).toMatchObject({ value: '', placeholder: '010****3456' })
  expect(screen.getByText('已证实是错号')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '添加号码' }))
  await user.type(screen.getByLabelText('号码 3'), '13600000000')
  expect(await inputs()).toEqual([{ id: 'cu_1', expectedVersion: 3, phones: [{ id: 'ph_1' }, { id: 'ph_2' }, { number: '13600000000', whose: null }] }])
})

test('a number that is taken away is named, the one after it keeps its own line', async () => {
  const { user, inputs } = await open()
  await user.click(screen.getByRole('button', { name: '移除号码 1' }))
  expect(screen.getByLabelText('号码 1')).toMatchObject({ placeholder: '010****3456' })
  await user.type(screen.getByLabelText('号码 1'), '021-55550101')
  expect(await inputs()).toEqual([{ id: 'cu_1', expectedVersion: 3, phones: [{ id: 'ph_2', number: '021-55550101' }], removePhones: ['ph_1'] }])
})

test('another one is chosen to be dialled first', async () => {
  const { user, inputs } = await open()
  await user.click(screen.getByRole('radio', { name: '优先拨打号码 2' }))
  expect(screen.getByRole('radio', { name: '优先拨打号码 1' })).toMatchObject({ checked: false })
  expect(await inputs()).toEqual([{ id: 'cu_1', expectedVersion: 3, phones: [{ id: 'ph_1' }, { id: 'ph_2', primary: true }] }])
})

test('the address, which is not shown, is removed by its own box', async () => {
  const { user, inputs } = await open()
  await user.click(screen.getByRole('checkbox', { name: '删除地址' }))
  expect(screen.getByLabelText('地址')).toHaveProperty('disabled', true)
  expect(await inputs()).toEqual([{ id: 'cu_1', expectedVersion: 3, clear: ['address'] }])
})

describe('a colleague who saved first', () => {
  const changes = [{ version: 4, at: '2026-11-21T02:00:00Z', by: { id: 'st_2', name: '孙主管' }, fields: ['note', 'tier'] }]
  const theirs = { ...customer, version: 4, note: '对麻药过敏', tier: 'SILVER', phones: [...customer.phones, phone('ph_3', '136****0000', {})] }

  function Page() {
    const [now, setNow] = useState(customer)
    return <EditPanel customer={now} onReload={() => setNow(theirs as unknown as CustomerHeadFragment)} onClose={vi.fn()} />
  }

  async function collide() {
    const answers = [{ error: { message: '已改动', code: 'CONFLICT', currentVersion: 4, changes } }, { updateCustomer: { ...theirs, version: 5 } }]
    const sent = serve({ ...nothingKept, UpdateCustomer: () => answers.shift()! })
    const user = userEvent.setup()
    await show(<Page />, ['customers', 'forms', 'terms'])
    await user.type(screen.getByLabelText('备注'), '下午再打')
    await user.type(screen.getByLabelText('姓名'), '兰')
    await user.type(screen.getByLabelText('号码 2'), '01055550101')
    await user.click(screen.getByRole('button', { name: /保\s?存/ }))
    expect(await screen.findByText('您填写期间，这条记录已被改动')).toBeTruthy()
    return { user, input: () => sent.findLast((one) => one.operation === 'UpdateCustomer')?.variables.input }
  }

  test('is told with what was changed, before, theirs and mine', async () => {
    await collide()
    expect(screen.getByText(/^孙主管 .*改动了：备注、等级$/)).toBeTruthy()
    expect(screen.getByText(/^以下内容已采用对方的改动：/).textContent).toContain('等级')
    const field = screen.getByRole('group', { name: '备注' })
    expect(field.textContent).toContain('对麻药过敏')
    expect(field.textContent).toContain('下午再打')
    expect(screen.getByRole('button', { name: '保存合并后的内容' })).toHaveProperty('disabled', true)
  })

  test('keeps the own note where that is chosen; what only one side changed is kept too', async () => {
    const { user, input } = await collide()
    await user.click(screen.getByRole('radio', { name: '保留我的' }))
    await user.click(screen.getByRole('button', { name: '保存合并后的内容' }))
    await waitFor(() =>
      expect(input()).toEqual({ id: 'cu_1', expectedVersion: 4, name: '李华兰', note: '下午再打', phones: [{ id: 'ph_1' }, { id: 'ph_2', number: '01055550101' }, { id: 'ph_3' }] }),
    )
  })

  test('leaves the note of the colleague alone where that is chosen', async () => {
    const { user, input } = await collide()
    await user.click(screen.getByRole('radio', { name: '采用对方的' }))
    expect(screen.getByLabelText('备注')).toHaveProperty('value', '对麻药过敏')
    await user.click(screen.getByRole('button', { name: '保存合并后的内容' }))
    await waitFor(() => expect(input()).toMatchObject({ expectedVersion: 4, name: '李华兰' }))
    expect(input()).not.toHaveProperty('note')
  })
})
