import type { Page } from '@playwright/test'

import { expect, test } from '../support/test'
import { complaints, go, look, rest, words, type Look } from '../support/walk'

test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

// What opens on the pages: forms, tabs, menus. Each on a wide window and on a phone, in one language and one
// scheme of colours each.
const looks: Look[] = [
  { language: 'zh-CN', width: 1280, scheme: 'light' },
  { language: 'en', width: 390, scheme: 'dark' },
]

/** Goes round in every look, ends as it began, and tells what was found. */
async function round(page: Page, visit: (name: (key: string) => RegExp, note: (where: string) => Promise<void>) => Promise<void>) {
  const found: string[] = []
  try {
    for (const one of looks) {
      await look(page, one)
      await visit(words(one.language), async (where) => {
        found.push(...(await complaints(page, `${where} ${one.language} ${one.width} ${one.scheme}`)))
      })
    }
  } finally {
    await page.keyboard.press('Escape')
    await go(page, '/settings/calendar')
    await look(page, looks[0]!)
  }
  expect(found, found.join('\n')).toEqual([])
}

const forms: Record<string, [path: string, button: string][]> = {
  supervisor: [
    ['/worklist', 'callbacks:plan.title'],
    ['/appointments', 'appointments:book'],
    ['/imports', 'imports:new.title'],
  ],
  consultant: [
    ['/customers', 'customers:register.title'],
    ['/leads', 'leads:register.title'],
  ],
  admin: [
    ['/settings/staff', 'settings:staff.create'],
    ['/settings/departments', 'settings:department.create'],
    ['/settings/calendar', 'settings:calendar.add'],
  ],
}

for (const [login, list] of Object.entries(forms)) {
  test(`the forms that ${login} opens`, async ({ page, signIn }) => {
    await signIn(login)
    await round(page, async (name, note) => {
      for (const [path, button] of list) {
        await go(page, path)
        await page.getByRole('main').getByRole('button', { name: name(button) }).first().click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await note(`${login} ${button}`)
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toBeHidden()
      }
    })
  })
}

test('every form of a case', async ({ page, signIn }) => {
  test.setTimeout(600_000)
  await signIn('manager')
  await go(page, '/complaints')
  const cases = await page.getByRole('row').getByRole('link', { name: /^TS-/ }).evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  expect(cases.length).toBeGreaterThan(5)
  await round(page, async (name, note) => {
    const seen = new Set<string>()
    for (const path of cases) {
      await go(page, path)
      const moves = page.getByRole('region', { name: name('complaints:case.moves') })
      const open = moves.locator('button:enabled')
      for (const move of await open.allInnerTexts()) {
        if (seen.has(move) || name('complaints:accept.take').test(move)) continue // taking a case on asks nothing
        seen.add(move)
        await open.filter({ hasText: move }).first().click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await note(`a case, ${move}`)
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toBeHidden()
      }
    }
    await page.keyboard.press('n')
    await expect(page.getByLabel(name('complaints:note.text'))).toBeVisible()
    await note('a case, a note is written')
    expect(seen.size).toBeGreaterThan(10)
  })
})

test('what opens over a page or beside it: help, tour, palette, views, export, filter, columns, simulation', async ({ page, signIn }) => {
  test.setTimeout(600_000)
  await signIn('supervisor')
  await round(page, async (name, note) => {
    const dialog = page.getByRole('dialog')
    const shown = async (what: string, close = 'Escape') => {
      await expect(dialog).toBeVisible()
      await rest(page)
      await note(what)
      await page.keyboard.press(close)
      await expect(dialog).toBeHidden()
    }
    await go(page, '/complaints')
    await page.getByRole('button', { name: name('app:help.button') }).click()
    await shown('help')
    for (const button of ['forms:views.title', 'forms:export.title', 'ui:table.columns']) {
      await page.getByRole('main').getByRole('button', { name: name(button), exact: true }).click()
      await shown(button)
    }
    await page.getByRole('main').getByRole('button', { name: name('forms:where.title') }).click()
    await dialog.getByRole('button', { name: name('forms:where.addGroup') }).click()
    await shown('a filter of groups')
    await page.keyboard.press('Control+k')
    await dialog.getByRole('combobox').fill('张')
    await expect(dialog.getByRole('option').first()).toBeVisible()
    await shown('what was looked for')

    await go(page, '/rules')
    await page.getByRole('main').getByRole('button', { name: new RegExp(`^${name('settings:simulation.button').source.slice(1, -1)} `) }).first().click()
    const result = dialog.getByRole('region', { name: name('settings:simulation.result') })
    // Started once; the second time the last result is there again.
    if (page.viewportSize()!.width > 500) await dialog.getByRole('button', { name: name('settings:simulation.start') }).click()
    await expect(result).toBeVisible()
    await shown('a simulation')

    await page.getByRole('button', { name: name('app:help.button') }).click()
    await dialog.getByRole('button', { name: name('help:panel.again') }).click()
    await expect(dialog.getByRole('button', { name: name('help:tour.next') })).toBeVisible()
    await shown('a step of the tour')
  })
})

test('the parts of a customer, a callback in hand, a doctor who is needed, menus and the way in', async ({ page, signIn, signInElsewhere, elsewhere }) => {
  test.setTimeout(600_000)
  await signIn('supervisor')
  await go(page, '/customers?search=M000201')
  await page.getByRole('main').locator('tbody tr[data-row]').first().getByRole('cell').nth(1).click()
  await expect(page).toHaveURL(/\/customers\/cu_/)
  await rest(page)
  const customer = new URL(page.url()).pathname
  await round(page, async (name, note) => {
    for (const tab of ['timeline', 'visits', 'appointments', 'callbacks', 'complaints']) {
      await go(page, `${customer}?tab=${tab}`)
      await note(`customer, ${tab}`)
    }
    for (const button of [/^(通知|Notices)/, /^(账户|Account) /]) {
      await page.getByRole('button', { name: button }).click()
      await note(`menu ${button.source}`)
      await page.keyboard.press('Escape')
    }
    for (const key of ['Control+k', '?']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await note(`what ${key} opens`)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await go(page, '/password')
    await expect(page.getByRole('heading', { name: name('app:password.title') })).toBeVisible()
    await note('password')
    await page.goBack()
  })

  const agent = await signInElsewhere('callback')
  await round(agent, async (_name, note) => {
    await go(agent, '/day')
    const narrow = agent.viewportSize()!.width < 500
    const rows = agent.getByRole('main').locator(narrow ? 'ul > li' : 'tbody tr[data-row]')
    await (narrow ? rows.first().getByRole('button').last() : rows.first()).click()
    await expect(agent).toHaveURL(/callback=/)
    await rest(agent)
    await note('a callback in hand')
  })

  const doctor = await signInElsewhere('doctor')
  await round(doctor, async (_name, note) => {
    await go(doctor, '/complaints?needsMe=true')
    await note('needs me')
  })

  const stranger = await elsewhere()
  const found: string[] = []
  for (const path of ['/sign-in', '/setup', '/nowhere']) {
    for (const width of [1280, 390]) {
      await stranger.setViewportSize({ width, height: 844 })
      await stranger.goto(path)
      await expect(stranger.getByRole('heading').first()).toBeVisible()
      found.push(...(await complaints(stranger, `${path} ${width}`)))
    }
  }
  expect(found, found.join('\n')).toEqual([])
})
