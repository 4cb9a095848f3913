import type { Locator, Page } from '@playwright/test'

import { expect } from './test'

/** Opens the form of a move. */
export async function move(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click()
  const form = page.getByRole('dialog')
  await expect(form).toBeVisible()
  return form
}

/** Sends the form of a move and waits for the state that follows. */
export async function send(page: Page, name: string, state: string): Promise<void> {
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name, exact: true }).click()
  await expect(form).toBeHidden()
  await expectState(page, state)
}

/** Fills one of the solutions that are offered. */
export async function option(form: Locator, number: number, title: string, pro: string, con: string): Promise<void> {
  const part = form.getByRole('group', { name: `方案 ${number}` })
  await part.getByLabel('方案', { exact: true }).fill(title)
  await part.getByLabel('利 1').fill(pro)
  await part.getByLabel('弊 1').fill(con)
}

/** Writes a note to each of the five steps. */
export async function logSteps(page: Page): Promise<void> {
  for (const step of ['倾听', '记录', '理解', '道歉', '解决']) {
    await page.getByRole('button', { name: `登记“${step}”` }).click()
    await page.getByLabel('备注内容').fill(`${step}：已做到`)
    await page.getByRole('button', { name: /保存内部备注/ }).click()
    await expect(page.getByRole('button', { name: `登记“${step}”` })).toBeHidden()
  }
}

export const expectState = (page: Page, state: string): Promise<void> => expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible()
