import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Form, Input } from 'antd'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetKeepers } from '@/lib/drafts/keeper'
import { show, signInAs } from '@/test/render'
import { draftRow, nothingKept, serve } from '@/test/server'
import { Field, ServerForm, SidePanel } from '@/ui'
import { useFormDraft } from './use-form-draft'

interface Values {
  note?: string
  number?: string
}

const stored = (values: Values): Values => ({ ...values, number: undefined })

function Call() {
  const [form] = Form.useForm<Values>()
  const draft = useFormDraft(form, { kind: 'CALLBACK', record: 'cb_1', form: 'outcome' }, { stored })
  return (
    <ServerForm<Values> form={form} onSubmit={() => undefined} {...draft.form}>
      <Field name="note" label="备注">
        <Input />
      </Field>
      <Field name="number" label="新号码">
        <Input />
      </Field>
    </ServerForm>
  )
}

beforeEach(() => {
  forgetKeepers()
  signInAs('CALLBACK_WORK')
})

test('a form asks before it goes when something stands in it that its draft does not keep, and then alone', async () => {
  serve({ ...nothingKept, SaveDraft: ({ input }) => ({ saveDraft: draftRow((input as { content: string }).content, 1) }) })
  const user = userEvent.setup()
  const close = vi.fn()
  await show(
    <SidePanel title="结果" onClose={close}>
      <Call />
    </SidePanel>,
    ['ui', 'forms', 'lib'],
  )
  const out = screen.getByRole('button', { name: '关闭' })
  await user.type(screen.getByLabelText('备注'), '换号了')
  await user.click(out)
  expect(close).toHaveBeenCalledOnce()

  await user.type(screen.getByLabelText('新号码'), '13800000000')
  await user.click(out)
  await user.click(await screen.findByRole('button', { name: '继续填写' }))
  expect(close).toHaveBeenCalledOnce()

  await user.clear(screen.getByLabelText('新号码'))
  await user.click(out)
  expect(close).toHaveBeenCalledTimes(2)
})
