import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Button, Form, Input } from 'antd'
import i18next from 'i18next'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { Field, ServerForm, type FieldMessage } from './form'

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
