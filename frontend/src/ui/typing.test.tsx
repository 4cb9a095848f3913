import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Form, Input } from 'antd'
import { expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { Field, ServerForm } from './form'
import { SidePanel } from './side-panel'

const given = vi.fn<(form: string) => void>()

function One({ name, kept }: { name: string; kept?: boolean }) {
  const [form] = Form.useForm<{ note: string }>()
  return (
    <ServerForm form={form} kept={kept} onAbandon={() => given(name)} onSubmit={() => undefined}>
      <Field name="note" label={name}>
        <Input />
      </Field>
    </ServerForm>
  )
}

test('leaving gives up the forms that would be lost, and neither those that a draft keeps nor the untouched', async () => {
  given.mockReset()
  const user = userEvent.setup()
  const close = vi.fn()
  await show(
    <SidePanel title="两件事" onClose={close}>
      <One name="会丢的" />
      <One name="存着的" kept />
      <One name="没动的" />
    </SidePanel>,
    ['ui'],
  )
  await user.type(screen.getByLabelText('会丢的'), '一')
  await user.type(screen.getByLabelText('存着的'), '二')
  // The way out of the panel itself: the question has one of its own.
  const out = screen.getByRole('button', { name: '关闭' })
  await user.click(out)
  await user.click(await screen.findByRole('button', { name: '继续填写' }))
  expect(given).not.toHaveBeenCalled()
  await user.click(out)
  await user.click(await screen.findByRole('button', { name: '放弃并离开' }))
  expect(given.mock.calls).toEqual([['会丢的']])
  expect(close).toHaveBeenCalledOnce()
})
