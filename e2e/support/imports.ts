import type { Locator, Page } from '@playwright/test'

import { choose } from './fields'
import { expect } from './test'

export interface Upload {
  name: string
  mimeType: string
  buffer: Buffer
}

/** A table to upload. Texts are sent as UTF-8. */
export const table = (name: string, content: string | Buffer): Upload => ({
  name,
  mimeType: 'text/csv',
  buffer: typeof content === 'string' ? Buffer.from(content) : content,
})

/** Fills the form of a new import and sends it. */
export async function send(page: Page, kind: string, file: Upload, source?: string): Promise<Locator> {
  await page.goto('/imports')
  await page.getByRole('button', { name: '新建导入' }).click()
  const form = page.getByRole('dialog')
  await choose(form, '数据类型', kind)
  await form.getByLabel('文件', { exact: true }).setInputFiles(file)
  if (source) await form.getByLabel('来源系统').fill(source)
  await form.getByRole('button', { name: '上传并核对' }).click()
  return form
}

/** Uploads a table and waits until it has been checked, or has been found unusable. */
export async function bring(page: Page, kind: string, file: Upload, source?: string): Promise<void> {
  await send(page, kind, file, source)
  await expect(page).toHaveURL(/\/imports\/.+/)
  await expect(page.getByRole('heading', { name: file.name })).toBeVisible()
  await expect(page.getByRole('main').getByText(/^(待确认|失败)$/)).toBeVisible({ timeout: 120_000 })
}

/** Writes what was accepted, after the question whether to, and waits for the end. */
export async function apply(page: Page, rows: number): Promise<void> {
  await page.getByRole('button', { name: `写入 ${rows} 行` }).click()
  const question = page.getByRole('dialog')
  await question.getByRole('button', { name: `写入 ${rows} 行` }).click()
  await expect(question).toBeHidden()
  await expect(page.getByText(`完成：写入 ${rows} 行`)).toBeVisible({ timeout: 180_000 })
}

/** How many rows of a kind the import counts. */
export const counted = (page: Page, what: string): Locator => page.getByRole('group', { name: '行数' }).locator('div', { hasText: what }).locator('span').last()

/** What a column of the file is taken for. */
export const meaning = (page: Page, column: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('combobox', { name: `“${column}”对应到` }) })
