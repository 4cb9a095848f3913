import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { show, signInAs } from '@/test/render'
import { draftRow, nothingKept, serve, type Answer } from '@/test/server'
import { forgetKeepers } from '@/lib/drafts/keeper'
import { OutcomeForm } from './outcome-form'
import type { OutcomeValues } from './outcome-values'

const done: Answer = {
  completeCallback: {
    __typename: 'CompleteCallbackPayload',
    callback: { __typename: 'Callback', id: 'cb_1', version: 3, state: 'COMPLETED', dueAt: '2026-11-20T02:00:00Z' },
    next: null,
    complaint: null,
    appointment: null,
  },
}

/** A busy machine draws slowly. */
const patience = { timeout: 10_000 }

beforeEach(() => {
  forgetKeepers()
  signInAs('CALLBACK_WORK')
})

async function open(answers: Record<string, () => Answer>, draft?: OutcomeValues) {
  const DraftOf = () => ({ draft: draft ? draftRow(JSON.stringify(draft)) : null })
  const sent = serve({ CodeOptions: () => ({ codes: [] }), ...nothingKept, DraftOf, ...answers })
  const onSaved = vi.fn()
  const onStale = vi.fn()
  await show(
    <OutcomeForm
      id="cb_1"
      version={2}
      customer="cu_1"
      purpose="NO_SHOW"
      onSaved={onSaved}
      onStale={onStale}
    />,
    ['callbacks', 'forms', 'lib', 'terms', 'ui'],
  )
  if (draft) await screen.findByText(/^已恢复 .*保存的草稿。$/)
  return { sent, onSaved, onStale, completed: () => sent.filter((one) => one.operation === 'CompleteCallback') }
}

test('a call that nobody answers is logged by one key and Ctrl-Enter', async () => {
  const { onSaved, completed } = await open({ CompleteCallback: () => done })
  fireEvent.keyDown(document.body, { key: '4' })
  expect(await screen.findByRole('radio', { name: '无人接听' })).toHaveProperty('checked', true)
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce(), patience)
  expect(completed()[0]?.variables.input).toMatchObject({ callback: 'cb_1', expectedVersion: 2, answeredBy: 'NOBODY', outcome: 'NO_ANSWER' })
})

test('a digit that is typed while an input method composes picks nothing', async () => {
  await open({})
  fireEvent.keyDown(document.body, { key: '4', isComposing: true })
  expect(screen.getByRole('radio', { name: '无人接听' })).toHaveProperty('checked', false)
})

test('what is missing is told before anything is sent', async () => {
  const { completed } = await open({})
  fireEvent.click(screen.getByRole('radio', { name: '本人' }))
  fireEvent.click(await screen.findByRole('radio', { name: '再联系' }))
  await screen.findByLabelText('备注')
  fireEvent.click(screen.getByRole('button', { name: /保存并下一个/ }))
  await waitFor(() => expect(screen.getAllByText('请填写')).toHaveLength(2), patience)
  expect(completed()).toHaveLength(0)
})

test('the server’s message stands at its field and what was typed stays', async () => {
  const refusal: Answer = { error: { message: '请检查', code: 'INVALID_INPUT', fields: [{ path: 'input.note', message: '备注太短' }, { path: 'input.callback', message: '不在名单上' }] } }
  const { onSaved } = await open({ CompleteCallback: () => refusal }, { answeredBy: 'NOBODY', outcome: 'NO_ANSWER', note: '忙音' })
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
  expect(await screen.findByText('备注太短', undefined, patience)).toBeTruthy()
  expect(await screen.findByText('不在名单上')).toBeTruthy()
  expect(screen.getByLabelText('备注')).toHaveProperty('value', '忙音')
  expect(onSaved).not.toHaveBeenCalled()
})

test('a record that somebody else changed is loaded again and the draft stays', async () => {
  const { onStale } = await open({ CompleteCallback: () => ({ error: { message: '已被改动', code: 'CONFLICT', currentVersion: 5 } }) }, { answeredBy: 'NOBODY', outcome: 'NO_ANSWER', note: '忙音' })
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(onStale).toHaveBeenCalledOnce(), patience)
  expect(screen.getByLabelText('备注')).toHaveProperty('value', '忙音')
})

test('another person on the phone takes back an outcome that cannot be', async () => {
  await open({}, { answeredBy: 'SELF', outcome: 'BOOKED' })
  fireEvent.click(screen.getByRole('radio', { name: '朋友' }))
  await waitFor(() => expect(screen.queryByRole('radio', { name: '已约' })).toBeNull(), patience)
  expect(screen.queryByLabelText('备注')).toBeNull()
})

test('what was noted is not typed again for a complaint', async () => {
  await open({ StaffOptions: () => ({ staff: { nodes: [] } }), DepartmentOptions: () => ({ departments: [] }) }, { answeredBy: 'SELF', outcome: 'DONE', note: '伤口红肿' })
  fireEvent.click(screen.getByRole('button', { name: '转投诉' }))
  expect(await screen.findByLabelText('经过（客户原话）')).toHaveProperty('value', '伤口红肿')
})

test('an outcome that comes from a draft takes nobody’s focus; a key for one does, behind what is written', async () => {
  await open({}, { answeredBy: 'SELF', outcome: 'BUSY', note: '半句话' })
  const note = await screen.findByDisplayValue<HTMLTextAreaElement>('半句话')
  expect(document.activeElement).not.toBe(note)
  fireEvent.keyDown(document.body, { key: '5' })
  await waitFor(() => expect(document.activeElement).toBe(note))
  expect(note.selectionStart).toBe(3)
})
