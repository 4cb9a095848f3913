import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { show, signInAs } from '@/test/render'
import { serve } from '@/test/server'
import { NewImportDialog } from './new-import-dialog'

vi.mock('@tanstack/react-router', () => ({ useNavigate: () => vi.fn() }))

const choice = (kind: string, ...mappings: [string, string][]) => ({
  __typename: 'ImportChoice',
  kind,
  mappings: mappings.map(([name, label]) => ({ __typename: 'ShippedMapping', name, label })),
})
const importChoices = [choice('CUSTOMERS'), choice('APPOINTMENTS', ['noshow-10k', '公开数据集的预约'])]

beforeEach(() => signInAs('IMPORT_RUN'))

async function open() {
  serve({ ImportChoices: () => ({ importChoices }) })
  const user = userEvent.setup()
  await show(<NewImportDialog open onClose={vi.fn()} />, ['imports'])
  const choose = async (field: string, option: string) => {
    await user.click(screen.getByRole('combobox', { name: field }))
    await user.click(await screen.findByTitle(option))
  }
  return { user, choose }
}

test('only the kinds that the server offers can be chosen', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('combobox', { name: '数据类型' }))
  await screen.findByTitle('客户')
  expect([...document.querySelectorAll('.ant-select-item-option')].map((one) => one.getAttribute('title'))).toEqual(['客户', '预约'])
})

test('a mapping is chosen from those for the kind, and is left with its kind', async () => {
  const { choose } = await open()
  await choose('数据类型', '预约')
  await choose('现成的列对应', '公开数据集的预约')
  await waitFor(() => expect(document.querySelector('.ant-select-content-has-value[title="公开数据集的预约"]')).toBeTruthy())
  await choose('数据类型', '客户')
  await waitFor(() => expect(screen.queryByRole('combobox', { name: '现成的列对应' })).toBeNull())
})
