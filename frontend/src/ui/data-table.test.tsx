import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
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

test('a key of the rows takes the first row, or the one that the cursor is on, but not the one that is open', async () => {
  const run = vi.fn()
  await table({ onOpen: vi.fn(), current: 'c', rowKeys: [{ key: 'c', name: 'Call', run }] })
  press('c')
  press('k')
  press('c')
  expect(run).toHaveBeenCalledExactlyOnceWith(rows[1])
})

/** A list of two pages; the second one comes with arrive(). */
async function paged() {
  const onMore = vi.fn()
  const ways = { arrive: () => {} }
  function Paged() {
    const [pages, setPages] = useState(1)
    const [coming, setComing] = useState(false)
    ways.arrive = () => {
      setPages(2)
      setComing(false)
    }
    onMore.mockImplementation(() => setComing(true))
    return <DataTable label="Rows" columns={columns} rows={many.slice(0, pages * 3)} rowKey={(row) => row.id} onOpen={vi.fn()} hasMore={pages < 2 && !coming} loadingMore={coming} onMore={onMore} />
  }
  await show(<Paged />, ['ui'])
  return { onMore, arrive: () => act(() => ways.arrive()), marked: () => document.querySelector('[aria-current]')?.getAttribute('data-row'), said: () => screen.getByRole('status').textContent }
}

test('j on the last row reads the next page, goes on when it is there, and tells the end', async () => {
  const { onMore, arrive, marked, said } = await paged()
  for (let n = 0; n < 4; n++) press('j')
  expect(marked()).toBe('r2')
  expect(onMore).toHaveBeenCalledOnce()
  press('j')
  expect(said()).toBe('已显示 3 条，正在加载更多')
  arrive()
  expect(marked()).toBe('r3')
  expect(said()).toBe('已显示 6 条')
  for (let n = 0; n < 3; n++) press('j')
  expect(marked()).toBe('r5')
  expect(said()).toBe('已显示 6 条，已是最后一条')
  press('k')
  expect(said()).toBe('已显示 6 条')
})

test('a cursor that was led elsewhere meanwhile stays there when the next page comes', async () => {
  const { arrive, marked } = await paged()
  for (const key of ['j', 'j', 'j', 'j', 'k']) press(key)
  arrive()
  expect(marked()).toBe('r1')
})

test('moving the cursor brings the focus to the list', async () => {
  await table({ onOpen: vi.fn() })
  press('j')
  expect(document.activeElement?.contains(screen.getByText('Row a'))).toBe(true)
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

const many: Row[] = Array.from({ length: 1000 }, (_one, at) => ({ id: `r${at}`, name: `Row ${at}` }))
const rowsDrawn = () => document.querySelectorAll('tbody tr[data-row]').length

test('of a thousand rows few are drawn, and each knows its place', async () => {
  await table({ rows: many })
  expect(rowsDrawn()).toBeLessThan(100)
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('1001')
  expect(screen.getByRole('row', { name: 'Row 1' }).getAttribute('aria-rowindex')).toBe('3')
})

test('a list that goes on has no known number of rows, a short one needs none', async () => {
  const first = await table({ rows: many, hasMore: true, onMore: vi.fn() })
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('-1')
  first.unmount()
  await table({})
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBeNull()
})

test('the cursor reaches rows that were not drawn', async () => {
  const onOpen = vi.fn()
  await table({ rows: many, onOpen, current: 'r899' })
  press('j')
  expect(document.querySelector('[aria-current]')?.getAttribute('data-row')).toBe('r900')
  press('Enter')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(many[900])
})

test('a header orders the list: ascending, descending, as it was', async () => {
  const onSort = vi.fn()
  const sortable: Column<Row>[] = [{ ...columns[0]!, sort: 'name' }, { key: 'id', title: 'Id', render: (row) => row.id }]
  for (const [sort, next, aria] of [[undefined, 'name', 'none'], ['name', '-name', 'ascending'], ['-name', undefined, 'descending']] as const) {
    const drawn = await table({ columns: sortable, sort, onSort })
    expect(screen.getByRole('columnheader', { name: /Name/ }).getAttribute('aria-sort')).toBe(aria)
    fireEvent.click(screen.getByRole('button', { name: 'Name' }))
    expect(onSort).toHaveBeenLastCalledWith(next)
    expect(screen.queryByRole('button', { name: 'Id' })).toBeNull()
    drawn.unmount()
  }
})

test('x selects the row under the cursor, Shift+x all rows up to it', async () => {
  const onChange = vi.fn()
  function Kept() {
    const [ids, setIds] = useState<string[]>([])
    const change = (next: string[]) => {
      onChange(next)
      setIds(next)
    }
    return <DataTable label="Rows" columns={columns} rows={rows} rowKey={(row) => row.id} selection={{ ids, onChange: change }} />
  }
  await show(<Kept />, ['ui'])
  press('x')
  expect(onChange).not.toHaveBeenCalled()
  press('j')
  press('x')
  expect(onChange).toHaveBeenLastCalledWith(['a'])
  press('j')
  press('j')
  fireEvent.keyDown(document.body, { key: 'X', shiftKey: true })
  expect(onChange).toHaveBeenLastCalledWith(['a', 'b', 'c'])
})

test('a click with Shift selects from the row selected before, and opens nothing', async () => {
  const onChange = vi.fn()
  const onOpen = vi.fn()
  await table({ selection: { ids: [], onChange }, onOpen })
  fireEvent.click(screen.getByRole('checkbox', { name: 'a' }))
  fireEvent.click(screen.getByText('Row c'), { shiftKey: true })
  expect(onChange).toHaveBeenLastCalledWith(['a', 'b', 'c'])
  expect(onOpen).not.toHaveBeenCalled()
})

test('the box in the header selects all loaded rows, then none of them', async () => {
  const onChange = vi.fn()
  const drawn = await table({ selection: { ids: ['old'], onChange } })
  fireEvent.click(screen.getByRole('checkbox', { name: '选择全部行' }))
  expect(onChange).toHaveBeenLastCalledWith(['old', 'a', 'b', 'c'])
  drawn.unmount()
  await table({ selection: { ids: ['old', 'a', 'b', 'c'], onChange } })
  fireEvent.click(screen.getByRole('checkbox', { name: '选择全部行' }))
  expect(onChange).toHaveBeenLastCalledWith(['old'])
})

test('the count of the selected rows leaves out those that are not in the list any more', async () => {
  await table({ selection: { ids: ['gone', 'a', 'b'], onChange: vi.fn() }, actions: <button type="button">Move</button> })
  expect(screen.getByText('已选 2 条')).toBeTruthy()
})

test('what can be done with the selected rows appears with them, is reached with b, and can be put away', async () => {
  const onChange = vi.fn()
  const actions = <button type="button">Move</button>
  const none = await table({ selection: { ids: [], onChange }, actions })
  expect(screen.queryByRole('button', { name: 'Move' })).toBeNull()
  none.unmount()
  await table({ selection: { ids: ['a', 'b'], onChange }, actions })
  expect(screen.getByText('已选 2 条')).toBeTruthy()
  press('b')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move' }))
  fireEvent.click(screen.getByRole('button', { name: '取消选择' }))
  expect(onChange).toHaveBeenCalledWith([])
})

test('columns are chosen, ordered, and put back', async () => {
  const onShown = vi.fn()
  const some: Column<Row>[] = [
    { key: 'name', title: 'Name', fixed: true, render: (row) => row.name },
    { key: 'id', title: 'Id', render: (row) => row.id },
    { key: 'more', title: 'More', optional: true, render: () => 'm' },
  ]
  await table({ columns: some, onShown })
  expect(screen.queryByRole('columnheader', { name: 'More' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '显示列' }))
  expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Name' })).disabled).toBe(true)
  fireEvent.click(screen.getByRole('checkbox', { name: 'More' }))
  expect(onShown).toHaveBeenLastCalledWith(['name', 'id', 'more'])
  fireEvent.click(screen.getByRole('checkbox', { name: 'Id' }))
  expect(onShown).toHaveBeenLastCalledWith(['name'])
  fireEvent.click(screen.getByRole('button', { name: '上移：Id' }))
  expect(onShown).toHaveBeenLastCalledWith(['id', 'name'])
  expect(screen.getByText('Id：第 1 列，共 3 列')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '恢复默认' }))
  expect(onShown).toHaveBeenLastCalledWith(undefined)
})

test('chosen columns stand in the order of the choice', async () => {
  const some: Column<Row>[] = [...columns, { key: 'id', title: 'Id', render: (row) => row.id }]
  await table({ columns: some, shown: ['id', 'name'] })
  expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Id', 'Name'])
})

test('a width that somebody gave is kept in this browser, and Delete brings back the usual ones', async () => {
  const some: Column<Row>[] = [...columns, { key: 'id', title: 'Id', render: (row) => row.id }]
  const first = await table({ columns: some, name: 'rows' })
  const handle = () => screen.getByRole('separator', { name: '调整列宽：Name' })
  expect(handle().getAttribute('aria-valuenow')).not.toBeNull()
  fireEvent.keyDown(handle(), { key: 'ArrowRight' })
  const width = Number(handle().getAttribute('aria-valuenow'))
  expect(JSON.parse(localStorage.getItem('aftercare.widths.rows')!)).toEqual({ name: width })
  first.unmount()
  await table({ columns: some, name: 'rows' })
  expect(handle().getAttribute('aria-valuenow')).toBe(String(width))
  fireEvent.keyDown(handle(), { key: 'Delete' })
  expect(localStorage.getItem('aftercare.widths.rows')).toBeNull()
})

test('rows stand under the headings of their groups', async () => {
  await table({ groupOf: (row) => (row.id === 'c' ? { key: '2', title: 'Late' } : { key: '1', title: 'Early', count: 2 }) })
  expect(screen.getAllByRole('row').map((one) => one.textContent)).toEqual(['Name', 'Early2', 'Row a', 'Row b', 'Late', 'Row c'])
})
