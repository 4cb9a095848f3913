import type { Page } from '@playwright/test'

import { expect, test } from './still'

/** Who starts where, and the case as three roles see it. name: of the picture, with the width behind it. */
const homes = ['callback', 'consultant', 'manager', 'doctor', 'supervisor', 'head', 'director', 'hq', 'analyst', 'desk', 'privacy', 'admin']
const readers = ['manager', 'supervisor', 'doctor']

for (const width of [1280, 390]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: width === 390 ? 844 : 800 } })

    for (const login of homes) {
      test(`where ${login} starts`, async ({ page, signIn }) => {
        await signIn(login)
        if (login === 'callback' && width > 1000) await page.getByRole('main').getByRole('row').nth(1).click()
        // Of the small demo's few complaints nearly every number is hidden; its appointments can be drawn.
        if (login === 'analyst') await page.getByRole('radio', { name: '预约' }).check()
        await keep(page, `${login}-${width}`)
      })
    }

    for (const login of readers) {
      test(`a case as ${login} sees it`, async ({ page, signIn }) => {
        await signIn(login)
        await page.goto('/complaints')
        const rows = page.getByRole('main').locator(width > 1000 ? 'tbody tr[data-row]' : 'ul > li')
        await rows.first().waitFor()
        const open = rows.first().getByRole('button', { name: /^打开/ })
        await (width > 1000 ? rows.first() : open).click()
        await expect(page.getByRole('heading', { name: /^TS-/ })).toBeVisible()
        await keep(page, `${login}-case-${width}`)
      })
    }
  })
}

/** The page at rest: loaded, nothing spinning, no hand on it. */
async function keep(page: Page, name: string) {
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.getByText('正在加载')).toHaveCount(0)
  await page.mouse.move(0, 0)
  await expect(page).toHaveScreenshot(`${name}.png`)
}
