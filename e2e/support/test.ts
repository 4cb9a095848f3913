import { test as base, expect, type Page } from '@playwright/test'

import { password } from './address'

export { expect }

/** Every story also watches the page: no script error, no violation of the content policy. */
export const test = base.extend<{ watch: void; signIn: (login: string) => Promise<Page> }>({
  watch: [
    async ({ page }, use, info) => {
      const refused: string[] = []
      page.on('response', (response) => {
        if (!response.url().endsWith('/graphql') || response.request().method() !== 'POST') return
        void response.text().then(
          (text) => /"errors"/.test(text) && !text.includes('UNAUTHENTICATED') && refused.push(`${text}\n  was asked: ${response.request().postData() ?? ''}`),
          () => undefined, // the page has moved on
        )
      })
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(String(error)))
      page.on('console', (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) problems.push(message.text())
      })
      await use()
      if (info.status !== info.expectedStatus && refused.length > 0) await info.attach('refusals.txt', { body: refused.join('\n\n') })
      expect(problems, problems.join('\n')).toEqual([])
    },
    { auto: true },
  ],
  signIn: async ({ page }, use) => {
    await use(async (login) => {
      await page.goto('/')
      await page.getByLabel('账号', { exact: true }).fill(login)
      await page.getByLabel('密码', { exact: true }).fill(password)
      await page.getByRole('button', { name: '登录', exact: true }).click()
      await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
      return page
    })
  },
})
