import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Form, Input } from 'antd'
import { expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { CancelButton } from './cancel-button'
import { Field, ServerForm } from './form'

function Page({ kept, onCancel, onAbandon }: { kept?: boolean; onCancel: () => void; onAbandon: () => void }) {
  const [form] = Form.useForm<{ note: string }>()
  return (
    <ServerForm form={form} kept={kept} onAbandon={onAbandon} onSubmit={() => undefined}>
      <Field name="note" label="备注">
        <Input />
      </Field>
      <CancelButton onClick={onCancel}>取消</CancelButton>
    </ServerForm>
  )
}

test.each([
  ['a form into which nothing was typed is left at once', '', false, false],
  ['what was typed and would be lost is asked about', '过敏', false, true],
  ['what a draft keeps is left at once', '过敏', true, false],
])('%s', async (_name, typed, kept, asks) => {
  const user = userEvent.setup()
  const [cancel, abandon] = [vi.fn(), vi.fn()]
  await show(<Page kept={kept} onCancel={cancel} onAbandon={abandon} />, ['ui'])
  if (typed) await user.type(screen.getByLabelText('备注'), typed)
  await user.click(screen.getByRole('button', { name: '取消' }))
  if (!asks) {
    expect(cancel).toHaveBeenCalledOnce()
    return expect(abandon).not.toHaveBeenCalled()
  }
  expect([cancel, abandon].some((one) => one.mock.calls.length > 0)).toBe(false)
  await user.click(await screen.findByRole('button', { name: '放弃并离开' }))
  expect(cancel).toHaveBeenCalledOnce()
  expect(abandon).toHaveBeenCalledOnce()
})
