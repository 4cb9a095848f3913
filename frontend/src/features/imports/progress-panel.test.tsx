import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { ImportProgressFragment } from '@/gen/graphql'
import { show, signInAs } from '@/test/render'
import { serve } from '@/test/server'
import { ProgressPanel } from './progress-panel'

const run = {
  __typename: 'ImportRun', id: 'im_1', version: 3, kind: 'CUSTOMERS', fileName: '客户.csv', state: 'APPLYING',
  total: 40, staged: 40, accepted: 30, applied: 12, unchanged: 0, refused: 10, failure: null, createdAt: '2026-11-23T02:00:00Z', finishedAt: null,
} as unknown as ImportProgressFragment

beforeEach(() => signInAs('IMPORT_RUN'))

test('an import that is applied says how far it is and is cancelled only after a second word', async () => {
  const sent = serve({ CancelImport: () => ({ cancelImport: { ...run, version: 4, state: 'CANCELLED' } }) })
  const user = userEvent.setup()
  await show(<ProgressPanel run={run} onStale={vi.fn()} />, ['imports', 'ui', 'forms'])
  expect(screen.getByRole('progressbar', { name: '进度' }).getAttribute('value')).toBe('12')
  await user.click(screen.getByRole('button', { name: '取消任务' }))
  expect(screen.getByText('已经写入的行会保留，其余的不再写入。')).toBeTruthy()
  expect(sent).toEqual([])
  await user.click(screen.getByRole('button', { name: '确定取消' }))
  await vi.waitFor(() => expect(sent.map(({ variables }) => variables)).toEqual([{ id: 'im_1', expectedVersion: 3 }]))
})

test('an import that has moved on meanwhile is read again, and why it was not cancelled is said', async () => {
  serve({ CancelImport: () => ({ error: { message: 'changed', code: 'CONFLICT', currentVersion: 3 } }) })
  const onStale = vi.fn()
  const user = userEvent.setup()
  await show(<ProgressPanel run={run} onStale={onStale} />, ['imports', 'ui', 'forms'])
  await user.click(screen.getByRole('button', { name: '取消任务' }))
  await user.click(screen.getByRole('button', { name: '确定取消' }))
  await vi.waitFor(() => expect(onStale).toHaveBeenCalledOnce())
  expect(await screen.findByText('这条记录刚刚被改动')).toBeTruthy()
})

test('an import that waits for a word has nothing to cancel here', async () => {
  await show(<ProgressPanel run={{ ...run, state: 'STAGED' }} onStale={vi.fn()} />, ['imports', 'ui', 'forms'])
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('progressbar')).toBeNull()
})
