import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { show, signInAs } from '@/test/render'
import { draftRow, nothingKept, serve, type Answer } from '@/test/server'
import { forgetKeepers } from '@/lib/drafts/keeper'
import { CompleteExecution } from './complete-execution'

const moved = { __typename: 'Complaint', id: 'cp_1', version: 6, state: 'AWAITING_CONFIRMATION', level: 'GENERAL', severity: null, dueAt: null, breached: false, eventCount: 3, owner: null }
const done = vi.fn()
const changes = [{ version: 5, at: '2026-11-21T02:00:00Z', by: { id: 'st_2', name: '孙主管' }, fields: ['level', 'owner'] }]

/** A case whose version rises when it is read again. */
function Page({ blocked }: { blocked?: string }) {
  const [version, setVersion] = useState(4)
  return (
    <>
    <button type="button" onClick={() => setVersion(5)}>
      read again
    </button>
    <CompleteExecution
      record={{} as never}
      on={{
        base: { complaint: 'cp_1', expectedVersion: version },
        name: '执行完毕',
        blocked,
        form: 'move COMPLETE_EXECUTION',
        onDone: done,
        onStale: () => setVersion(5),
        onCancel: () => undefined,
      }}
    />
    </>
  )
}

/** Types and submits; the server gives the answers one after the other, the last one again and again. */
async function submit(text: string, ...answers: Answer[]) {
  const sent = serve({ ...nothingKept, CompleteExecution: () => (answers.length > 1 ? answers.shift() : answers[0])! })
  const user = userEvent.setup()
  await show(<Page />, ['complaints', 'forms'])
  await user.type(screen.getByLabelText('执行情况'), text)
  await user.click(screen.getByRole('button', { name: '执行完毕' }))
  return { user, sent }
}

beforeEach(() => {
  forgetKeepers()
  signInAs('COMPLAINT_HANDLE')
  done.mockClear()
})

test('after a change by somebody else the words stay and go out again on the new version', async () => {
  const { user, sent } = await submit('已修复', { error: { message: '已改动', code: 'CONFLICT', currentVersion: 5, changes } }, { completeExecution: moved })
  expect(await screen.findByText('您填写期间，这条记录已被改动')).toBeTruthy()
  expect(screen.getByText(/^孙主管 .*改动了：级别、负责人$/)).toBeTruthy()
  expect(screen.getByLabelText('执行情况')).toHaveProperty('value', '已修复')
  expect(done).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: '仍然提交' }))
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
  expect(sent.filter((one) => one.operation === 'CompleteExecution').map((one) => one.variables.input)).toEqual([
    { complaint: 'cp_1', expectedVersion: 4, summary: '已修复' },
    { complaint: 'cp_1', expectedVersion: 5, summary: '已修复' },
  ])
})

test('a version that was read meanwhile is not overwritten unseen', async () => {
  const sent = serve({ ...nothingKept, CompleteExecution: () => ({ error: { message: '已改动', code: 'CONFLICT', currentVersion: 5, changes } }) })
  const user = userEvent.setup()
  await show(<Page />, ['complaints', 'forms'])
  await user.type(screen.getByLabelText('执行情况'), '已修复')
  await user.click(screen.getByRole('button', { name: 'read again' }))
  await user.click(screen.getByRole('button', { name: '执行完毕' }))
  expect(await screen.findByText('您填写期间，这条记录已被改动')).toBeTruthy()
  expect(sent.filter((one) => one.operation === 'CompleteExecution').map((one) => (one.variables.input as { expectedVersion: number }).expectedVersion)).toEqual([4])
})

test('words that were typed on an older version come back with a word about that, and go out on the present one', async () => {
  const content = JSON.stringify({ summary: '已修复', '@base': { version: 3, values: {} } })
  const sent = serve({ ...nothingKept, DraftOf: () => ({ draft: draftRow(content) }), CompleteExecution: () => ({ completeExecution: moved }) })
  const user = userEvent.setup()
  await show(<Page />, ['complaints', 'forms'])
  expect(await screen.findByText('您填写之后，这条记录已被改动')).toBeTruthy()
  expect(screen.getByLabelText('执行情况')).toHaveProperty('value', '已修复')
  await user.click(screen.getByRole('button', { name: '仍然提交' }))
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
  expect(sent.filter((one) => one.operation === 'CompleteExecution').map((one) => one.variables.input)).toEqual([{ complaint: 'cp_1', expectedVersion: 4, summary: '已修复' }])
})

test('a move that the case does not allow any more is not offered again, and the words stay', async () => {
  serve({ ...nothingKept, CompleteExecution: () => ({ error: { message: '已改动', code: 'CONFLICT', currentVersion: 5, changes } }) })
  const user = userEvent.setup()
  await show(<Page blocked="案件已结案。" />, ['complaints', 'forms'])
  await user.type(screen.getByLabelText('执行情况'), '已修复')
  await user.click(screen.getByRole('button', { name: '执行完毕' }))
  expect(await screen.findByText('案件已结案。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '仍然提交' })).toBeNull()
  expect(screen.getByLabelText('执行情况')).toHaveProperty('value', '已修复')
})

test('what blocks the move is shown with its rule', async () => {
  const guards = [{ code: 'COMMITMENTS_KEPT', requirement: 'R036', message: '还有 1 项承诺' }]
  await submit('已修复', { error: { message: '条件尚未具备', code: 'GUARD_FAILED', guards } })
  expect(await screen.findByText('还有 1 项承诺（规则 R036）')).toBeTruthy()
})

test('a refused field is marked where it is', async () => {
  await submit('好', { error: { message: '请检查', code: 'INVALID_INPUT', fields: [{ path: 'input.summary', message: '太短' }] } })
  expect(await screen.findByText('太短')).toBeTruthy()
  expect(screen.getByLabelText('执行情况').getAttribute('aria-invalid')).toBe('true')
})

test('closing loses nothing: what was typed is sent to be kept and stands there again', async () => {
  const sent = serve(nothingKept)
  const first = await show(<Page />, ['complaints', 'forms'])
  await userEvent.setup().type(screen.getByLabelText('执行情况'), '已修复')
  first.unmount()
  await waitFor(() => expect(sent.some((one) => one.operation === 'SaveDraft')).toBe(true))
  await show(<Page />, ['complaints', 'forms'])
  expect(screen.getByLabelText('执行情况')).toHaveProperty('value', '已修复')
  expect(await screen.findByText(/^已恢复 .*保存的草稿。$/)).toBeTruthy()
})

test('after the move was sent its draft is thrown away', async () => {
  const { sent } = await submit('已修复', { completeExecution: moved })
  await waitFor(() => expect(sent.at(-1)?.operation).toBe('DiscardDraft'))
  expect(sent.at(-1)?.variables).toEqual({ input: { kind: 'COMPLAINT', record: 'cp_1', form: 'move COMPLETE_EXECUTION' } })
})
