import { test as base, expect, type Page } from '@playwright/test'

import { password } from './address'

export { expect }

/** Every story also watches the page: no script error, no violation of the content policy. */
export const test = base.extend<{ watch: void; signIn: (login: string) => Promise<Page> }>({
  watch: [
    async ({ page }, use) => {
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(String(error)))
      page.on('console', (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) problems.push(message.text())
      })
      await use()
      expect(problems, problems.join('\n')).toEqual([])
    },
    { auto: true },
  ],
  signIn: async ({ page }, use) => {
    await use(async (login) => {
      await page.goto('/')
      await page.getByLabel('登录名').fill(login)
      await page.getByLabel('密码', { exact: true }).fill(password)
      await page.getByRole('button', { name: '登录', exact: true }).click()
      await expect(page.getByRole('button', { name: '登录', exact: true })).toBeHidden()
      return page
    })
  },
})
