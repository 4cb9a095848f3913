import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Button, Form } from 'antd'
import i18next from 'i18next'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { Field, ServerForm } from './form'
import { MomentInput } from './moment-input'

interface Values {
  day?: string
  at?: string
}

function Page({ onSubmit }: { onSubmit: (values: Values) => void }) {
  const [form] = Form.useForm<Values>()
  return (
    <ServerForm<Values> form={form} onSubmit={onSubmit}>
      <Field name="day" label="day" required>
        <MomentInput kind="day" max="2026-11-30" />
      </Field>
      <Field name="at" label="at">
        <MomentInput quick={[{ label: 'soon', value: '2026-11-24T10:00' }]} />
      </Field>
      <Button htmlType="submit">send</Button>
    </ServerForm>
  )
}

const speak = (language: string) => act(() => i18next.changeLanguage(language))
const send = () => userEvent.click(screen.getByRole('button', { name: 'send' }))
const shown = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value

afterEach(() => speak('zh-CN'))

test('digits alone are a day and a time; the field writes them out when it is left', async () => {
  const onSubmit = vi.fn()
  await show(<Page onSubmit={onSubmit} />, ['ui'])
  await userEvent.type(screen.getByLabelText('day'), '20261123')
  await userEvent.type(screen.getByLabelText('at'), '20261123 1605')
  await userEvent.tab()
  expect([shown('day'), shown('at')]).toEqual(['2026-11-23', '2026-11-23 16:05'])
  await send()
  await waitFor(() => expect(onSubmit).toHaveBeenCalledWith({ day: '2026-11-23', at: '2026-11-23T16:05' }))
})

test('what cannot be read or is beyond a limit is told at the field, keeps the form, and says what would be right in the reader’s language', async () => {
  const onSubmit = vi.fn()
  await show(<Page onSubmit={onSubmit} />, ['ui'])
  expect(document.querySelector('form')?.noValidate).toBe(true)
  await userEvent.type(screen.getByLabelText('day'), '2026-12-01')
  await userEvent.type(screen.getByLabelText('at'), '2026-02-31 10:00')
  await send()
  expect(await screen.findByText('最晚可以填 2026-11-30')).toBeTruthy()
  expect(await screen.findByText('没有这个时间，请检查月、日和钟点')).toBeTruthy()
  await speak('en')
  expect(await screen.findByText('The last that may be is 2026-11-30')).toBeTruthy()
  expect([shown('day'), shown('at')]).toEqual(['2026-12-01', '2026-02-31 10:00'])
  expect(onSubmit).not.toHaveBeenCalled()
})

test('a likely value takes the place of what could not be read', async () => {
  await show(<Page onSubmit={vi.fn()} />, ['ui'])
  await userEvent.type(screen.getByLabelText('at'), 'nonsense')
  await userEvent.tab()
  expect(await screen.findByText(/看不懂这个时间/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'soon' }))
  await waitFor(() => expect(screen.queryByText(/看不懂这个时间/)).toBeNull())
  expect(shown('at')).toBe('2026-11-24 10:00')
})

test('in a filter nothing changes before it is a day that may be', async () => {
  const onChange = vi.fn()
  await show(<MomentInput aria-label="from" kind="day" value="2026-11-20" max="2026-11-23" onChange={onChange} />, ['ui'])
  const field = screen.getByLabelText('from')
  await userEvent.clear(field)
  await userEvent.type(field, '2026-11-29')
  await userEvent.tab()
  expect((field as HTMLInputElement).value).toBe('2026-11-29')
  expect(screen.getByText('最晚可以填 2026-11-23')).toBeTruthy()
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(onChange).not.toHaveBeenCalled()
  await userEvent.clear(field)
  await userEvent.type(field, '20261122')
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2026-11-22')
  await userEvent.clear(field)
  await userEvent.tab()
  expect(onChange).toHaveBeenLastCalledWith('')
})
