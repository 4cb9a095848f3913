import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Form } from 'antd'
import { beforeEach, expect, test, vi } from 'vitest'
import { setHospitalNow } from '@/lib/time'
import { show, signInAs } from '@/test/render'
import { ServerForm } from '@/ui'
import { WhenField } from './when-field'

interface Values {
  at?: string
}

const narrow = vi.hoisted(() => ({ now: false }))
vi.mock('@/ui/media', async (real) => ({ ...(await real<object>()), useNarrow: () => narrow.now, useTouch: () => narrow.now }))

function Page({ initial, onSubmit }: { initial?: string; onSubmit: (values: Values) => void }) {
  const [form] = Form.useForm<Values>()
  return (
    <ServerForm<Values> form={form} initial={{ at: initial }} onSubmit={onSubmit}>
      <WhenField name="at" label="下次联系" required today />
      <button type="submit">send</button>
    </ServerForm>
  )
}

beforeEach(() => {
  // A Monday, 10:05 on the wall of the hospital.
  act(() => setHospitalNow('2026-11-23T02:05:00Z'))
  signInAs('CALLBACK_WORK')
})

const open = async (initial?: string) => {
  const onSubmit = vi.fn()
  await show(<Page initial={initial} onSubmit={onSubmit} />, ['forms', 'ui'])
  return { onSubmit, field: screen.getByRole<HTMLInputElement>('textbox', { name: '下次联系' }), send: () => userEvent.click(screen.getByRole('button', { name: 'send' })) }
}

test.each([
  ['at a desk', false],
  ['on a phone', true],
])('%s a time is typed as it is said, chosen from a month or from likely ones', async (_where, phone) => {
  narrow.now = phone
  const { onSubmit, field, send } = await open()
  // Words need letters.
  expect(field.inputMode).toBe('')
  await userEvent.type(field, '明天 9:30')
  expect(screen.getByText('2026年11月24日周二 09:30')).toBeTruthy()

  expect(screen.getByRole('button', { name: '打开月历' })).toBeTruthy()
  await send()
  await waitFor(() => expect(onSubmit).toHaveBeenLastCalledWith({ at: '2026-11-24T09:30' }))
  await userEvent.click(screen.getByRole('button', { name: '周六 10:00' }))
  await send()
  await waitFor(() => expect(onSubmit).toHaveBeenLastCalledWith({ at: '2026-11-28T10:00' }))
})

test('what is not understood is told when it is left, and no longer once another time is chosen', async () => {
  narrow.now = true
  const { onSubmit, field, send } = await open()
  await userEvent.type(field, '改天')
  await userEvent.tab()
  expect(await screen.findByText(/看不懂这个时间/)).toBeTruthy()
  // A reader says it with the field, beside what may be written.
  const described = () => field.getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent).join(' ')
  await waitFor(() => expect(described()).toMatch(/看不懂这个时间.*可只写/))
  await send()
  expect(onSubmit).not.toHaveBeenCalled()
  expect(field.value).toBe('改天')
  await userEvent.click(screen.getByRole('button', { name: '今天 15:00' }))
  await waitFor(() => expect(screen.queryByText(/看不懂这个时间/)).toBeNull())
})

test.each([
  ['2026-11-24T10:00', '明天 10:00'],
  ['2026-11-27T10:00', '11-27 10:00'],
  ['2026-11-22T10:00', '2026-11-22 10:00'],
])('%s is written as %s, so that it can be typed on', async (initial, written) => {
  const { onSubmit, field, send } = await open(initial)
  expect(field.value).toBe(written)
  await userEvent.type(field, '{Backspace}5')
  await send()
  await waitFor(() => expect(onSubmit).toHaveBeenLastCalledWith({ at: initial.replace(/0$/, '5') }))
})
