import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { show, signInAs } from '@/test/render'
import { serve } from '@/test/server'
import { ViewsMenu } from './views-menu'

type Search = Record<string, unknown>

// The address of the list is a state of the page below.
const address = vi.hoisted(() => ({ change: (_search: unknown) => {} }))
vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { children: string }) => <span>{children}</span>,
  useNavigate: () => (to: { search: unknown }) => address.change(to.search),
}))

function Page({ search: first }: { search: Search }) {
  const [search, setSearch] = useState(first)
  useEffect(() => {
    address.change = (next) => setSearch(next as Search)
  }, [])
  return <ViewsMenu list="CUSTOMERS" search={search} parse={(raw) => raw} />
}

beforeEach(() => signInAs('CUSTOMER_READ'))

const view = (id: string, name: string) => ({
  __typename: 'SavedView',
  id,
  version: 1,
  list: 'CUSTOMERS',
  name,
  shared: false,
  editable: true,
  filter: '{}',
  orderBy: null,
  groupBy: null,
  columns: [],
  owner: { __typename: 'Staff', id: 'st_1', name: '张敏' },
})
const gone = '链接里的视图已删除，或没有共享给您'

test('a link to a view that is gone says so', async () => {
  serve({ SavedViews: () => ({ savedViews: [] }) })
  await show(<Page search={{ view: 'vi_0' }} />, ['forms', 'lib', 'ui'])
  expect(await screen.findByText(gone)).toBeTruthy()
})

test('a view that was just saved is not called gone while the list of views is read again', async () => {
  let made = false
  serve({
    SavedViews: () => ({ savedViews: made ? [view('vi_1', '金卡')] : [] }),
    CreateView: () => {
      made = true
      return { createView: view('vi_1', '金卡') }
    },
  })
  let arrive = () => {}
  const slow = new Promise<void>((done) => (arrive = done))
  const quick = globalThis.fetch
  vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
    if (made) await slow
    return quick(...request)
  })
  await show(<Page search={{}} />, ['forms', 'lib', 'ui'])
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: '视图' }))
  await user.click(await screen.findByRole('button', { name: '存为新视图…' }))
  await user.type(await screen.findByLabelText('视图名称'), '金卡')
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.queryByText(gone)).toBeNull()
  arrive()
  expect(await screen.findByRole('button', { name: '视图：金卡' })).toBeTruthy()
})
