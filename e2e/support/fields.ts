import type { Locator, Page } from '@playwright/test'

type Place = Page | Locator

/** Chooses in a list that opens: types what to look for, when something is given, and takes the first match. */
export async function choose(place: Place, label: string, option: string | RegExp, search?: string): Promise<void> {
  const box = place.getByLabel(label, { exact: true }).first()
  await box.click()
  if (search) await box.fill(search)
  const page = 'page' in place ? place.page() : place
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: option }).first().click()
}

/** Picks one of a group of radio buttons by its words. */
export async function pick(place: Place, group: string, option: string): Promise<void> {
  await place.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name: option, exact: true }).check()
}

/** A wall time of the demo hospital: its day (see serve.mjs), moved by some days. */
export function wall(days: number, time: string): string {
  return `${new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10)}T${time}`
}
