import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Form, Input } from 'antd'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { CancelButton } from './cancel-button'
import { Dialog } from './dialog'
import { Field, ServerForm } from './form'
import { SendProgress } from './send-progress'

const [close, stop] = [vi.fn(), vi.fn()]

/** A form that was sent, and its file that is on its way until the button "arrived". */
function Sending() {
  const [form] = Form.useForm<{ note: string }>()
  const [on, setOn] = useState(true)
  return (
    <ServerForm form={form} onSubmit={() => undefined}>
      <Field name="note" label="备注">
        <Input />
      </Field>
      {on ? <SendProgress label="上传进度" share={0.4} onCancel={stop} /> : null}
      <button type="button" onClick={() => setOn(false)}>
        arrived
      </button>
      <CancelButton onClick={close}>取消</CancelButton>
    </ServerForm>
  )
}

async function open() {
  close.mockReset()
  stop.mockReset()
  await show(
    <Dialog title="新建导入" open onClose={close}>
      <Sending />
    </Dialog>,
    ['ui'],
  )
  return userEvent.setup()
}

const ways = [
  ['Escape', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
  ['the cross', (user: ReturnType<typeof userEvent.setup>) => user.click(document.querySelector<HTMLElement>('.ant-modal-close')!)],
  ['the button that cancels', (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: '取消' }))],
] as const

test.each(ways)('%s asks before a file on its way is stopped, and stops it only then', async (_name, leave) => {
  const user = await open()
  screen.getByLabelText('备注').focus()
  await leave(user)
  await user.click(await screen.findByRole('button', { name: '继续上传' }))
  expect([close, stop].some((one) => one.mock.calls.length > 0)).toBe(false)
  await leave(user)
  await user.click(await screen.findByRole('button', { name: '停止上传并离开' }))
  expect(stop).toHaveBeenCalledOnce()
  expect(close).toHaveBeenCalledOnce()
})

test('a file that has arrived meanwhile ends the question, and leaving asks no more', async () => {
  const user = await open()
  await user.click(screen.getByRole('button', { name: '取消' }))
  const question = await screen.findByText('文件还没有上传完')
  screen.getByText('arrived').click()
  // It goes with a movement, of which this browser does not tell the end.
  await vi.waitFor(() => expect(question.closest('.ant-zoom-leave')).toBeTruthy())
  await user.click(screen.getByRole('button', { name: '取消' }))
  expect(close).toHaveBeenCalledOnce()
})
