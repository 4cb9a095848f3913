import { act, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { show, signInAs } from '@/test/render'
import { UiProvider } from '@/ui/ui-provider'
import { Bell, type Unread } from './bell'

const live = vi.hoisted(() => ({ arrive: () => {} }))
vi.mock('@/lib', async (all) => ({
  ...(await all<object>()),
  useLive: (_document: unknown, _variables: unknown, _pick: unknown, onChange: (data: unknown, change: { resync: boolean }) => void) => {
    live.arrive = () => onChange({}, { resync: false })
  },
}))

beforeEach(() => signInAs())

const named = () => screen.getByRole('button').getAttribute('aria-label')

test('one that arrived and was read at once is not counted any more when the server counts as many as before it', async () => {
  const bell = (unread: Unread) => (
    <UiProvider language="zh-CN" today={() => '2026-11-23'}>
      <Bell unread={unread} />
    </UiProvider>
  )
  const { rerender } = await show(bell({ count: 4, asOf: '10:05:00' }), ['app'])
  expect(named()).toBe('通知，4 条未读')
  act(() => live.arrive())
  expect(named()).toBe('通知，5 条未读')
  rerender(bell({ count: 4, asOf: '10:05:07' }))
  expect(named()).toBe('通知，4 条未读')
})
