import type { Page } from '@playwright/test'

import { choose, wall } from './fields'
import { expect } from './test'

/** Plans a callback of one's own for this morning, so that a story works on a record that no other story touches. */
export async function plan(page: Page, customer: string, purpose: string, points: string): Promise<void> {
  await page.getByRole('button', { name: '安排回访' }).click()
  const form = page.getByRole('dialog')
  await choose(form, '客户', customer, customer)
  await choose(form, '目的', purpose)
  await form.getByLabel('时间', { exact: true }).fill(wall(0, '10:06'))
  await form.getByLabel('要点').fill(points)
  await form.getByRole('button', { name: '安排', exact: true }).click()
  await expect(form).toBeHidden()
  await expect(page.getByText(points)).toBeVisible()
}
