import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { DataTable, type Column } from './data-table'

interface Row {
  id: string
  name: string
}

const rows: Row[] = ['a', 'b', 'c'].map((id) => ({ id, name: `Row ${id}` }))
const columns: Column<Row>[] = [{ key: 'name', title: 'Name', card: 'head', render: (row) => row.name }]
const table = (props: Partial<Parameters<typeof DataTable<Row>>[0]>) =>
  show(<DataTable label="Rows" columns={columns} rows={rows} rowKey={(row) => row.id} {...props} />, ['ui'])
const press = (key: string) => fireEvent.keyDown(document.body, { key })

test('j and k move a cursor over the rows and Enter opens the one it is on', async () => {
  const onOpen = vi.fn()
  await table({ onOpen })
  press('j')
  press('j')
  press('j')
  press('k')
  press('Enter')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(rows[1])
})

test('the cursor starts at the row that is open', async () => {
  const onOpen = vi.fn()
  await table({ onOpen, current: 'b' })
  press('j')
  press('Enter')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(rows[2])
})

test('a failed list shows why, a list that was there keeps its rows', async () => {
  const first = await table({ rows: [], error: <p>no network</p> })
  expect(screen.getByText('no network')).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
  first.unmount()
  await table({ error: <p>no network</p> })
  expect(screen.getByText('Row a')).toBeTruthy()
})

test('an empty list says what that means', async () => {
  await table({ rows: [], empty: 'Nothing to do' })
  expect(screen.getByText('Nothing to do')).toBeTruthy()
})

test('more is offered only while there is more', async () => {
  const onMore = vi.fn()
  const first = await table({ hasMore: true, onMore })
  fireEvent.click(screen.getByRole('button', { name: '加载更多' }))
  expect(onMore).toHaveBeenCalledOnce()
  first.unmount()
  await table({ hasMore: false, onMore })
  expect(screen.queryByRole('button', { name: '加载更多' })).toBeNull()
})

test('rows can be selected by name', async () => {
  const onChange = vi.fn()
  await table({ selection: { ids: ['a'], onChange }, rowName: (row) => `Select ${row.name}` })
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Row c' }))
  expect(onChange).toHaveBeenCalledWith(['a', 'c'])
})
