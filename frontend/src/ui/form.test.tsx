import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Button, Form, Input } from 'antd'
import i18next from 'i18next'
import { useContext } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { Field, ServerForm, type FieldMessage } from './form'
import { MomentInput } from './moment-input'
import { Unsent } from './typing'

interface Values {
  name: string
  phone: string
}

const speak = (language: string) => act(() => i18next.changeLanguage(language))

function Page({ refused, onSubmit }: { refused?: FieldMessage[]; onSubmit: (values: Values) => void }) {
  const [form] = Form.useForm<Values>()
  return (
    <ServerForm<Values> form={form} refused={refused} onSubmit={onSubmit}>
      <Field name="name" label="name" required>
        <Input />
      </Field>
      <Field name="phone" label="phone">
        <Input />
      </Field>
      <Button htmlType="submit">send</Button>
    </ServerForm>
  )
}

afterEach(() => speak('zh-CN'))

test('in another language the form asks anew for what is missing, and keeps what was typed', async () => {
  const onSubmit = vi.fn()
  await show(<Page onSubmit={onSubmit} />, ['ui'])
  await userEvent.type(screen.getByLabelText('phone'), '12')
  await userEvent.click(screen.getByRole('button', { name: 'send' }))
  expect(await screen.findByText('请填写')).toBeTruthy()
  await speak('en')
  expect(await screen.findByText('Please fill this in')).toBeTruthy()
  expect(screen.getByLabelText('phone')).toHaveProperty('value', '12')
  expect(onSubmit).not.toHaveBeenCalled()
})

test('what the server refused stays marked, and says how to read the reason in the new language', async () => {
  await show(<Page refused={[{ path: ['phone'], message: '这不像是电话号码' }]} onSubmit={vi.fn()} />, ['ui'])
  expect(await screen.findByText('这不像是电话号码')).toBeTruthy()
  await speak('en')
  expect(await screen.findByText('This needs to be corrected; send it once more to read why')).toBeTruthy()
  expect(screen.getByLabelText('phone').getAttribute('aria-invalid')).toBe('true')
})

test('a time that is not readable yet is kept by no draft, so that leaving asks', async () => {
  function Kept() {
    const [form] = Form.useForm<{ at: string }>()
    return (
      <ServerForm<{ at: string }> form={form} kept onSubmit={vi.fn()}>
        <Field name="at" label="at">
          <MomentInput />
        </Field>
        <Asks />
      </ServerForm>
    )
  }
  const Asks = () => <output>{String(useContext(Unsent).unsent)}</output>
  await show(<Kept />, ['ui'])
  const input = screen.getByLabelText('at')
  await userEvent.type(input, '2026-11-25 9:5')
  expect(screen.getByRole('status').textContent).toBe('true')
  await userEvent.type(input, '0')
  expect(screen.getByRole('status').textContent).toBe('false')
})
