import type { Page } from '@playwright/test'

import { choose, wall } from './fields'
import { expect } from './test'

/**
 * A supervisor plans a callback for somebody, of this afternoon unless told otherwise, so that a story works on a record that no
 * other story touches.
 */
export async function plan(supervisor: Page, about: { customer: string; purpose: string; points: string; assignee: string; at?: string; chosen?: boolean }): Promise<void> {
  await supervisor.goto('/worklist')
  await supervisor.getByRole('button', { name: '安排回访' }).click()
  const form = supervisor.getByRole('dialog')
  await choose(form, '客户', about.customer, about.customer)
  await choose(form, '目的', about.purpose)
  await form.getByLabel('时间', { exact: true }).fill(about.at ?? wall(0, '16:00'))
  if (about.chosen) await form.getByLabel('时间由客户自己选定').check()
  await choose(form, '负责人', about.assignee, about.assignee)
  await form.getByLabel('要点').fill(about.points)
  await form.getByRole('button', { name: '安排', exact: true }).click()
  await expect(form).toBeHidden()
}
