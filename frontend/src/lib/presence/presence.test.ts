import { renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { signInAs } from '@/test/render'
import { serve } from '@/test/server'
import { forget, tell, useOthers } from './store'
import { FOLLOWED, together, useAnnounce } from './use-presence'

const at = (id: string, mode: 'LOOKING' | 'EDITING') => ({ __typename: 'Watcher', mode, since: '2026-11-23T02:00:00Z', staff: { __typename: 'Staff', id, name: id } }) as never

beforeEach(() => signInAs('CUSTOMER_READ'))

describe('who is at a record', () => {
  test('are the others, until they are not told of any more', () => {
    tell([{ record: 'cp_1', watchers: [at('st_1', 'EDITING'), at('st_2', 'LOOKING')] }])
    const { result, rerender } = renderHook(() => useOthers('cp_1'))
    expect(result.current.map((one) => one.staff.id)).toEqual(['st_2'])
    tell([{ record: 'cp_1', watchers: [at('st_1', 'EDITING')] }])
    rerender()
    expect(result.current).toEqual([])
    tell([{ record: 'cp_1', watchers: [at('st_3', 'EDITING')] }])
    forget(['cp_1'])
    rerender()
    expect(result.current).toEqual([])
  })
})

describe('what one subscription follows', () => {
  const many = Array.from({ length: 150 }, (_, at) => `cb_${String(at).padStart(3, '0')}`)
  test('is at most what the server allows, and the open record is always among it', () => {
    const records = together([many, ['cb_149']])
    expect(records).toHaveLength(FOLLOWED)
    expect(records).toContain('cb_149')
  })
  test('names no record twice', () => expect(together([['b', 'a'], ['a']])).toEqual(['a', 'b']))
})

test('an open record is announced, typing changes the mode, and closing leaves it under the same tab', async () => {
  const sent = serve({ WatchRecord: () => ({ watchRecord: [] }), LeaveRecord: () => ({ leaveRecord: true }) })
  const { rerender, unmount } = renderHook(({ editing }) => useAnnounce('cp_1', editing), { initialProps: { editing: false } })
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  rerender({ editing: true })
  await vi.waitFor(() => expect(sent).toHaveLength(2))
  unmount()
  await vi.waitFor(() => expect(sent).toHaveLength(3))
  const tab = (sent[0]?.variables.input as { tab: string }).tab
  expect(tab.length).toBeLessThanOrEqual(40)
  expect(sent.map((one) => one.variables)).toEqual([
    { input: { record: 'cp_1', mode: 'LOOKING', tab } },
    { input: { record: 'cp_1', mode: 'EDITING', tab } },
    { record: 'cp_1', tab },
  ])
})
