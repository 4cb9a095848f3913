import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'

import { logins, password, port } from './address'

export { expect }

interface Tools {
  /** Whether the demo takes everybody for new and offers its tour; otherwise they have all seen it. */
  newcomers: boolean
  watch: Watch
  signIn: (login: string) => Promise<Page>
  signInElsewhere: (login: string) => Promise<Page>
  /** A browser of somebody else, at the demo or at another address, with nobody signed in. */
  elsewhere: (at?: string) => Promise<Page>
  /** Closes the browsers of all who were elsewhere; otherwise they close when the story ends. */
  leave: () => Promise<void>
  others: BrowserContext[]
}

/** Listens to all pages of a browser. */
type Watch = (context: BrowserContext) => void

/** Every story also watches its pages: no script error, no line of error in the console, no violation of the content policy. */
export const test = base.extend<Tools>({
  // The hospital of this worker. (The runner reads from the first parameter what is asked for: here, nothing.)
  baseURL: async ({}, use) => {
    await use(`http://127.0.0.1:${port}`)
  },
  newcomers: [false, { option: true }],
  watch: [
    async ({ context, newcomers }, use, info) => {
      const problems: string[] = []
      const refused: string[] = []
      const watch: Watch = (one) => {
        one.on('weberror', (error) => problems.push(String(error.error())))
        one.on('console', (message) => {
          if (isProblem(message.type(), message.text())) problems.push(message.text())
        })
        one.on('response', (response) => {
          if (!response.url().endsWith('/graphql') || response.request().method() !== 'POST') return
          void response.text().then(
            (text) => /"errors"/.test(text) && !text.includes('UNAUTHENTICATED') && refused.push(`${text}\n  was asked: ${response.request().postData() ?? ''}`),
            () => undefined, // the page has moved on
          )
        })
      }
      watch(context)
      if (!newcomers) await haveSeenTheTour(context)
      await use(watch)
      if (info.status !== info.expectedStatus && refused.length > 0) await info.attach('refusals.txt', { body: refused.join('\n\n') })
      expect(problems, problems.join('\n')).toEqual([])
    },
    { auto: true },
  ],
  signIn: async ({ page }, use) => {
    await use((login) => enter(page, login))
  },
  others: async ({}, use) => {
    await use([])
  },
  leave: async ({ others }, use) => {
    const leave = async () => {
      for (const context of others.splice(0)) await context.close()
    }
    await use(leave)
    await leave()
  },
  elsewhere: async ({ browser, contextOptions, baseURL, newcomers, watch, others, leave }, use) => {
    await use(async (at = baseURL) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: at })
      if (!newcomers) await haveSeenTheTour(context)
      watch(context)
      others.push(context)
      return context.newPage()
    })
    await leave()
  },
  // A colleague at another desk.
  signInElsewhere: async ({ elsewhere }, use) => {
    await use(async (login) => enter(await elsewhere(), login))
  },
})

/** What the app keeps of people who have answered its offer of a tour. */
const haveSeenTheTour = (context: BrowserContext) =>
  context.addInitScript((names) => {
    // A page that has no address yet keeps nothing.
    if (!location.protocol.startsWith('http')) return
    for (const login of names) localStorage.setItem(`aftercare.tour.${login}`, 'seen')
  }, Object.keys(logins))

/** What the console must not say. That an answer was a refusal is told by the page itself. */
const isProblem = (type: string, text: string) =>
  /Content Security Policy|Refused to/.test(text) || (type === 'error' && !text.startsWith('Failed to load resource'))

/** Signs in with a password: that of every demo login, or one's own. */
export async function enter(page: Page, login: string, secret = password): Promise<Page> {
  await page.goto('/')
  await page.getByLabel('账号', { exact: true }).fill(login)
  await page.getByLabel('密码', { exact: true }).fill(secret)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
  return page
}

/** The name of who is signed in, as the page says it. */
export async function nameOf(page: Page): Promise<string> {
  return (await page.getByRole('button', { name: /^账户 / }).innerText()).trim()
}
