import type { Page } from '@playwright/test'

import { expect, test } from '../support/test'
import { go, logins, rest } from '../support/walk'

test.use({ trace: 'off', viewport: { width: 640, height: 360 } })
test.describe.configure({ mode: 'parallel' })

// A window of 1280 × 720 at 200 %: nothing runs out of it sideways, everything that is pressed or filled in is
// reached by Tab, and whatever has the focus can be seen: what stays at the edges does not lie over it.
test('the pages of every role at 200 %: nothing is cut off and what has the focus is seen', async ({ signInElsewhere, leave }) => {
  test.setTimeout(600_000)
  const found: string[] = []
  for (const login of Object.keys(logins)) {
    const page = await signInElsewhere(login)
    await rest(page)
    found.push(...(await hidden(page, `${login}, home`)))
    if (login === 'manager') {
      await go(page, (await page.getByRole('link', { name: /^TS-/ }).first().getAttribute('href'))!)
      found.push(...(await hidden(page, 'a case')))
      await page.getByRole('region', { name: '下一步' }).getByRole('button').first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      found.push(...(await hidden(page, 'a form of a case')))
    }
    if (login === 'callback') {
      await page.getByRole('main').locator('ul > li').first().getByRole('button').last().click()
      await rest(page)
      found.push(...(await hidden(page, 'a call in hand')))
    }
    if (login === 'supervisor') {
      await go(page, '/complaints/new')
      found.push(...(await hidden(page, 'a new complaint')))
    }
    if (login === 'admin') {
      await go(page, '/settings/staff')
      found.push(...(await hidden(page, 'settings, staff')))
    }
    await leave()
  }
  expect(found, found.join('\n')).toEqual([])
})

/** How often Tab is pressed on a page at most: rows of long lists are alike. */
const STEPS = 60

/** What cannot be seen or reached on the page as it stands, each line with where that is. */
async function hidden(page: Page, where: string): Promise<string[]> {
  const found: string[] = []
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (wide > 0) found.push(`${wide} px wider than the window`)
  await page.evaluate(() => {
    scrollTo(0, 0)
    if (!document.querySelector('[role=dialog]')) (document.activeElement as HTMLElement | null)?.blur()
  })
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(covered)
    if (fault === null) break // round once
    if (fault) found.push(fault)
  }
  return [...new Set(found)].map((one) => `${where}: ${one}`)
}

/**
 * Runs inside the page: what is wrong with the place of what has the focus; empty: nothing. Null when the focus has
 * left the page or come back to where it was already.
 */
function covered(): string | null {
  const seen = ((globalThis as { walked?: WeakSet<Element> }).walked ??= new WeakSet())
  const one = document.activeElement
  if (!one || one === document.body || seen.has(one)) return null
  seen.add(one)
  // A button of a group is seen by its label, a field of a list that opens by its frame.
  const shown = (one.matches('input[type=radio], input[type=checkbox]') ? one.closest('label') : one.closest('.ant-select, .ant-input-affix-wrapper')) ?? one
  const { left, right, top, bottom, height } = shown.getBoundingClientRect()
  const name = `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 24)}”`
  if (left < -1 || right > innerWidth + 1) return `${name} runs out of the window sideways`
  // Of something as high as the window the beginning or the end is enough.
  const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)]
  if (to - from < Math.min(height, 24) - 1) return `${name} is outside of the window: ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`
  const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1)
  const spots = height > innerHeight ? [from + 2, to - 2] : [(from + to) / 2]
  const over = spots.map((y) => document.elementFromPoint(x, y)).filter((top) => top && !shown.contains(top) && !top.contains(shown))
  return over.length === spots.length ? `${name} lies under ${over[0]!.tagName.toLowerCase()}.${over[0]!.className}` : ''
}
