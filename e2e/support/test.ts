import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'

import { password } from './address'

export { expect }

/** Every story also watches the page: no script error, no violation of the content policy. */
export const test = base.extend<{ watch: void; signIn: (login: string) => Promise<Page>; signInElsewhere: (login: string) => Promise<Page> }>({
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
    await use((login) => enter(page, login))
  },
  // A colleague at another desk.
  signInElsewhere: async ({ browser, contextOptions, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (login) => {
      const context = await browser.newContext({ ...contextOptions, baseURL })
      contexts.push(context)
      return enter(await context.newPage(), login)
    })
    for (const context of contexts) await context.close()
  },
})

async function enter(page: Page, login: string): Promise<Page> {
  await page.goto('/')
  await page.getByLabel('账号', { exact: true }).fill(login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
  return page
}

/** The name of who is signed in, as the page says it. */
export async function nameOf(page: Page): Promise<string> {
  return (await page.getByRole('button', { name: /^账户 / }).innerText()).trim()
}
