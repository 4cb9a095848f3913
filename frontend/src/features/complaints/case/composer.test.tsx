import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { show, signInAs } from '@/test/render'
import { nothingKept, serve, type Sent } from '@/test/server'
import { forgetKeepers } from '@/lib/drafts/keeper'
import { Composer, type Draft } from './composer'

const complaint = {
  __typename: 'Complaint',
  id: 'cp_1',
  channel: 'PHONE',
  anonymous: false,
  finding: null,
  customer: { __typename: 'Customer', id: 'cu_1', name: '李华' },
  complainant: null,
  steps: [{ __typename: 'ComplaintStep', step: 'LISTEN' }],
}
const moved = { __typename: 'Complaint', id: 'cp_1', version: 1, state: 'TRIAGED', level: 'GENERAL', severity: null, dueAt: null, breached: false, eventCount: 3, owner: null }
const answers = { ...nothingKept, SendComplaintMessage: () => ({ sendComplaintMessage: moved }), AddComplaintNote: () => ({ addComplaintNote: moved }) }

function Page({ onDone }: { onDone: () => void }) {
  const [draft, setDraft] = useState<Draft | null>(null)
  return <Composer complaint={complaint as never} draft={draft} onDraft={setDraft} onDone={onDone} />
}

const note = () => screen.getByRole('button', { name: /^内部备注/ })
const message = () => screen.getByRole('button', { name: /^记录已告知客户/ })

/** What has left the app apart from drafts. */
const written = (sent: Sent[]) => sent.filter((one) => !one.operation.includes('Draft'))

beforeEach(() => {
  forgetKeepers()
  signInAs('COMPLAINT_REGISTER', 'COMPLAINT_HANDLE')
})

test('a note stays a note when the message is opened, and neither takes the other’s text', async () => {
  const sent = serve(answers)
  const done = vi.fn()
  const user = userEvent.setup()
  await show(<Page onDone={done} />, ['complaints', 'forms'])
  await user.click(note())
  await user.type(screen.getByLabelText('备注内容'), '不要提赔偿')
  await user.click(message())
  expect(screen.getByLabelText('告知客户的内容')).toHaveProperty('value', '')
  await user.type(screen.getByLabelText('告知客户的内容'), '明天复查')
  await user.click(screen.getByRole('button', { name: '记录已告知 李华' }))
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
  expect(written(sent).map((one) => one.operation)).toEqual(['SendComplaintMessage'])
  expect(written(sent)[0]?.variables).toEqual({ input: { complaint: 'cp_1', channel: 'PHONE', text: '明天复查', substance: false, tellsFinding: false } })
  await user.click(note())
  expect(screen.getByLabelText('备注内容')).toHaveProperty('value', '不要提赔偿')
})

test('Ctrl-Enter saves a note and never sends a message', async () => {
  const sent = serve(answers)
  const user = userEvent.setup()
  await show(<Page onDone={vi.fn()} />, ['complaints', 'forms'])
  await user.click(message())
  await user.type(screen.getByLabelText('告知客户的内容'), '明天复查{Control>}{Enter}{/Control}')
  await user.click(note())
  await user.type(screen.getByLabelText('备注内容'), '先问医生{Control>}{Enter}{/Control}')
  await waitFor(() => expect(written(sent)).toHaveLength(1))
  expect(written(sent)[0]).toMatchObject({ operation: 'AddComplaintNote', variables: { input: { complaint: 'cp_1', text: '先问医生', step: null } } })
})

test('an empty message is not sent', async () => {
  const sent = serve(answers)
  const user = userEvent.setup()
  await show(<Page onDone={vi.fn()} />, ['complaints', 'forms'])
  await user.click(message())
  await user.click(screen.getByRole('button', { name: '记录已告知 李华' }))
  expect(await screen.findByText('请填写')).toBeTruthy()
  expect(written(sent)).toEqual([])
})

test('who may not handle cases has no message to write', async () => {
  signInAs('COMPLAINT_REGISTER')
  await show(<Page onDone={vi.fn()} />, ['complaints', 'forms'])
  expect(note()).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^记录已告知客户/ })).toBeNull()
})
