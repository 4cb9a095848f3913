import type { Locator, Page } from '@playwright/test'

type Place = Page | Locator

/** Chooses in a list that opens: types what to look for, when something is given, and takes the first match. */
export async function choose(place: Place, label: string, option: string | RegExp, search?: string): Promise<void> {
  const box = place.getByLabel(label, { exact: true }).first()
  await box.click()
  if (search) await box.fill(search)
  const page = 'page' in place ? place.page() : place
  const list = page.locator('.ant-select-dropdown:visible')
  const wanted = list.locator('.ant-select-item-option').filter({ hasText: option }).first()
  // A long list draws what is in sight alone: it is turned down to its end, and up again.
  for (let turns = 0; !search && turns < 24 && !(await isThere(wanted)); turns++) {
    await list.hover()
    await page.mouse.wheel(0, turns % 12 < 6 ? 120 : -120)
  }
  await wanted.click()
}

const isThere = (one: Locator): Promise<boolean> => one.waitFor({ timeout: 1_500 }).then(() => true, () => false)

/** Picks one of a group of radio buttons by its words. */
export async function pick(place: Place, group: string, option: string): Promise<void> {
  await place.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name: option, exact: true }).check()
}

/** A wall time of the demo hospital: its day (see serve.mjs), moved by some days. */
export function wall(days: number, time: string): string {
  return `${new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10)}T${time}`
}
