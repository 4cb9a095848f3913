import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

import { expect, test } from '../support/test'
import { complaints, rest } from '../support/walk'
import { rowsOf } from '../support/workbook'

/** Exports what the page shows and gives the file with its name. */
async function taken(page: Page, format: string): Promise<{ name: string; file: Buffer }> {
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '导出' })
  await dialog.getByRole('radio', { name: format }).check()
  await dialog.getByRole('button', { name: '开始导出' }).click()
  const fetching = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '下载文件' }).click()
  const download = await fetching
  const file = await readFile(await download.path())
  await dialog.getByRole('button', { name: '关闭', exact: true }).last().click()
  return { name: download.suggestedFilename(), file }
}

test('an analyst takes the figures away as they stand, a supervisor a list with masked numbers, and both find their files again', async ({ page, signIn, signInElsewhere }) => {
  await signIn('analyst')
  await page.goto('/figures?about=appointments&by=STATUS&from=2025-11-23&to=2026-11-22')
  const shown = page.getByRole('row').filter({ hasText: '合计' }).getByRole('cell').first()
  await expect(shown).toHaveText(/\d/)
  const total = (await shown.innerText()).replaceAll(',', '')

  const book = await taken(page, 'xlsx 工作簿')
  expect(book.name).toMatch(/^预约数据-.+\.xlsx$/)
  const sheet = rowsOf(book.file)
  expect(sheet[0]?.slice(0, 2)).toEqual(['状态', '预约数'])
  expect(sheet.find((row) => row[0] === '合计')?.[1]).toBe(total)

  const text = (await taken(page, 'CSV 表格')).file.toString('utf8')
  expect(text.startsWith('\ufeff状态,预约数')).toBe(true)
  expect(text).toContain(`合计,${total}`)

  await page.goto('/exports')
  await page.reload()
  await expect(page.getByRole('button', { name: '下载文件' })).toHaveCount(2)
  expect(await complaints(page, 'files')).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await complaints(page, 'files on a phone')).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/customers')
  await rest(page)
  await expect(page.getByRole('button', { name: '导出', exact: true })).toHaveCount(0)

  const boss = await signInElsewhere('supervisor')
  await boss.goto('/customers')
  const people = (await taken(boss, 'CSV 表格')).file.toString('utf8').trim().split('\r\n')
  expect(people.length).toBeGreaterThan(50)
  expect(people.slice(1).every((row) => !/1\d{10}/.test(row))).toBe(true)
  await boss.goto('/exports')
  await expect(boss.getByText(/客户列表/).first()).toBeVisible()
  await expect(boss.getByText('预约数据')).toHaveCount(0)
})
