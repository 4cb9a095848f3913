import type { Page } from '@playwright/test'

import { parts } from '../../frontend/src/features/gallery/parts'
import { expect, test } from '../support/test'
import { complaints, firstCall, go, logins, look, pagesOf, rest, type Look } from '../support/walk'

// What is found is told in full at the end; recording every step would take longer than the walk.
test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

// Every page of every role in both languages, both widths and both schemes of colours: nothing against the
// rules of accessibility, nothing wider than a phone or too small for a finger on it, no word of error in the console.
const looks: Look[] = [
  { language: 'zh-CN', width: 1280, scheme: 'light' },
  { language: 'zh-CN', width: 390, scheme: 'dark' },
  { language: 'en', width: 390, scheme: 'light' },
  { language: 'en', width: 1280, scheme: 'dark' },
]

for (const [login, role] of Object.entries(logins)) {
  test(`every page that ${login} may open`, async ({ page, signIn }) => {
    test.setTimeout(600_000)
    await signIn(login)
    await rest(page)
    const paths = await addresses(page, pagesOf(role))
    const found: string[] = []
    try {
      for (const one of looks) {
        await look(page, one)
        for (const path of paths) {
          await go(page, path)
          found.push(...(await complaints(page, `${login} ${path} ${one.language} ${one.width} ${one.scheme}`)))
        }
      }
    } finally {
      await look(page, looks[0]!)
    }
    expect(found, found.join('\n')).toEqual([])
  })
}

/** The pages with a record each where an address wants one; nothing where this person has none. */
async function addresses(page: Page, pages: string[]): Promise<string[]> {
  const out: string[] = []
  for (const one of pages) {
    if (one === '/ui') out.push(...parts.map((part) => `${one}?part=${part}`))
    else if (!one.includes('$')) out.push(one)
    else {
      const record = one.startsWith('/callbacks/') ? await firstCall(page) : await first(page, one.slice(0, one.indexOf('/$')))
      if (record) out.push(record + one.slice(one.indexOf('$id') + '$id'.length))
    }
  }
  return out
}

/** The first record of a list. */
async function first(page: Page, list: string): Promise<string | null> {
  await go(page, list)
  const rows = page.getByRole('main').locator('tbody tr[data-row]')
  if ((await rows.count()) === 0) return null
  await rows.first().getByRole('cell').nth(1).click()
  await expect(page).not.toHaveURL(new RegExp(`${list}$`))
  await rest(page)
  return new URL(page.url()).pathname
}
