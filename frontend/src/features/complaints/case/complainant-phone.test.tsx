import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { show, signInAs } from '@/test/render'
import { serve, type Answer } from '@/test/server'
import { ComplainantPhone } from './complainant-phone'

const revealed = { unmaskComplainant: { __typename: 'Complaint', id: 'cp_1', complainant: { __typename: 'Complainant', phone: '139 0000 1111' } } }

async function ask(purpose: string, answer: Answer) {
  signInAs('CUSTOMER_UNMASK')
  const sent = serve({ RevealComplainant: () => answer })
  const user = userEvent.setup()
  await show(<ComplainantPhone id="cp_1" name="王强" />, ['complaints', 'forms'])
  await user.click(screen.getByRole('button', { name: '查看电话' }))
  await user.type(screen.getByLabelText('查看目的'), purpose)
  await user.click(screen.getByRole('button', { name: /查\s?看$/ }))
  return { user, sent }
}

test('the number is shown for a stated purpose, ready to be dialled, and is gone with the dialog', async () => {
  const { user, sent } = await ask('  回电说明进展 ', revealed)
  const number = await screen.findByRole('link', { name: '139 0000 1111' })
  expect(number.getAttribute('href')).toBe('tel:13900001111')
  expect(sent.map((one) => one.variables)).toEqual([{ input: { complaint: 'cp_1', purpose: '回电说明进展' } }])
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: '查看电话' }))
  await waitFor(() => expect(screen.getByLabelText('查看目的')).toHaveProperty('value', ''))
})

test('a refusal is told and what was typed stays', async () => {
  await ask('看看', { error: { message: '现在还不能这样做', code: 'GUARD_FAILED', guards: [{ code: 'NOT_INVOLVED', requirement: 'R192', message: '您被这起投诉涉及' }] } })
  expect(await screen.findByText('您被这起投诉涉及（规则 R192）')).toBeTruthy()
  expect(screen.getByLabelText('查看目的')).toHaveProperty('value', '看看')
})

test('a purpose that is too short is marked where it is', async () => {
  await ask('看', { error: { message: '请检查', code: 'INVALID_INPUT', fields: [{ path: 'input.purpose', message: '至少 2 个字' }] } })
  expect(await screen.findByText('至少 2 个字')).toBeTruthy()
  expect(screen.getByLabelText('查看目的').getAttribute('aria-invalid')).toBe('true')
})

test('who may not look at numbers is not offered it', async () => {
  signInAs('COMPLAINT_HANDLE')
  await show(<ComplainantPhone id="cp_1" name="王强" />, ['complaints', 'forms'])
  expect(screen.queryByRole('button')).toBeNull()
})
