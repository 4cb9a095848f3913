import type { Locator, Page, Request } from '@playwright/test'

import { faults } from '../support/axe'
import { plan } from '../support/callbacks'
import { expectState } from '../support/cases'
import { choose, pick } from '../support/fields'
import { expect, nameOf, test } from '../support/test'
import { password } from '../support/address'

test('a callback is completed without touching the mouse', async ({ page, signInElsewhere }) => {
  const points = '只用键盘的一条'
  const supervisor = await signInElsewhere('supervisor')
  const me = await nameOf(supervisor)
  await plan(supervisor, { customer: '黄', purpose: '服务回访', points: '开着的另一条', assignee: me })
  await plan(supervisor, { customer: '刘', purpose: '服务回访', points, assignee: me })

  await page.goto('/')
  const keys = page.keyboard
  await expect(page.getByLabel('账号', { exact: true })).toBeFocused()
  await keys.type('supervisor')
  await keys.press('Tab')
  await keys.type(password)
  await keys.press('Enter')
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()

  // The navigation is reached with Tab, its entry opened with Enter.
  const entry = page.getByRole('link', { name: /^我的一天/ })
  for (let steps = 0; steps < 12 && !(await entry.evaluate((link) => link === document.activeElement)); steps++) await keys.press('Tab')
  await expect(entry).toBeFocused()
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: '我的一天' })).toBeVisible()

  const row = page.getByRole('row').filter({ hasText: points })
  await expect(row).toBeVisible()
  const work = page.getByRole('region', { name: '当前回访' })
  const begun: string[] = []
  page.on('request', (request) => {
    const asked = request.url().endsWith('/graphql') && request.postDataJSON()?.variables
    if (asked?.expectedVersion !== undefined) begun.push(asked.id)
  })
  const to = async (wanted: Locator) => {
    for (let steps = 0; steps < 30 && (await wanted.getAttribute('aria-current')) !== 'true'; steps++) await keys.press('j')
    for (let steps = 0; steps < 30 && (await wanted.getAttribute('aria-current')) !== 'true'; steps++) await keys.press('k')
  }
  await to(page.getByRole('row').filter({ hasText: '开着的另一条' }))
  await keys.press('Enter')
  await expect(work).toContainText('开始回访')
  await to(row)
  // Typed in one go: the call that is being opened is begun, not the one that is still drawn.
  await page.evaluate(() => {
    for (const key of ['Enter', 'c']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
  await expect(work.getByRole('link', { name: /^拨打 / })).toBeFocused()
  await expect(work).toContainText(points)
  expect(begun).toEqual([await row.getAttribute('data-row')])
  await keys.press('4')
  await expect(work.getByRole('radio', { name: '未接' })).toBeChecked()
  await expect(work.getByRole('radio', { name: '无人接听' })).toBeChecked()
  await keys.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: '下次联系' })).toBeVisible()
  // Nobody answered: the next try is tomorrow, and today's list is without it.
  await expect(row).toHaveCount(0)
})

test('customers, cases and pages are found and opened from the keyboard, and ? names the keys', async ({ page, signIn }) => {
  await signIn('supervisor')
  await expect(page.getByRole('heading', { name: '总览' })).toBeVisible()
  const keys = page.keyboard
  const palette = page.getByRole('dialog', { name: '查找与操作' })
  const field = palette.getByRole('combobox')

  // The palette comes over a slow line: what is typed meanwhile goes into its field, and none of it is a key of the page.
  let arrived = () => {}
  const slow = new Promise<void>((resolve) => (arrived = resolve))
  await page.route(/\/assets\/palette-[^/]*\.js$/, async (route) => {
    await slow
    await route.continue()
  })
  await keys.press('Control+k')
  await keys.type('?lj')
  await expect(field).toHaveValue('?lj')
  arrived()
  await expect(field).toBeFocused()
  await keys.type('h')
  await expect(field).toHaveValue('?ljh')
  await keys.press('Home')
  await keys.press('Delete')
  const found = palette.getByRole('group', { name: '客户' }).getByRole('option').first()
  await expect(found).toContainText('李')
  const name = (await found.locator('span').first().innerText()).trim()
  await keys.press('Enter')
  await expect(palette).toBeHidden()
  await expect(page.getByRole('heading', { name: new RegExp(name) })).toBeVisible()

  // A case by its number; what was looked at before stands ready.
  await keys.press('Control+k')
  await expect(palette.getByRole('group', { name: '最近看过' })).toContainText(name)
  await keys.type('TS-RH-20261120-0002')
  await expect(palette.getByRole('group', { name: '投诉案件' }).getByRole('option')).toHaveCount(1)
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: /TS-RH-20261120-0002/ })).toBeVisible()

  await keys.press('Control+k')
  await keys.type('明日')
  await expect(palette.getByRole('option', { name: '明日名单' })).toBeVisible()
  await keys.press('Enter')
  await expect(page).toHaveURL(/\/next-day/)

  // Parts of pages and what can be begun, by pinyin, initials and English; what is no right of a supervisor is not offered.
  await keys.press('Control+k')
  await expect(palette.getByRole('option', { name: '登记投诉' })).toBeVisible()
  expect(await faults(page)).toEqual([])
  await keys.type('huashu')
  await expect(palette.getByRole('option', { name: '话术', exact: true })).toBeVisible()
  await field.fill('staff')
  await expect(palette.getByRole('status')).not.toContainText('加载')
  await expect(palette.getByRole('option', { name: '人员', exact: true })).toHaveCount(0)
  await field.fill('首诉')
  await palette.getByRole('option', { name: /^首诉负责人/ }).click()
  const words = page.getByRole('dialog', { name: '帮助' })
  await expect(words.getByRole('textbox')).toHaveValue('首诉负责人')
  await expect(words).toContainText('最先接到投诉的人')
  await keys.press('Escape')
  await expect(words).toBeHidden()

  await keys.press('Control+k')
  await field.fill('未到诊回访')
  await palette.getByRole('group', { name: '回访规则' }).getByRole('option', { name: '未到诊回访' }).click()
  await expect(page).toHaveURL(/\/rules\?rule=/)
  for (const [typed, form] of [['aphf', '安排回访'], ['walk-in', '无预约签到'], ['djdz', '登记到诊'], ['xyy', '新预约']] as const) {
    await keys.press('Control+k')
    await field.fill(typed)
    await palette.getByRole('option', { name: form, exact: true }).click()
    await expect(page.getByRole('dialog', { name: form })).toBeVisible()
    await expect(page.getByRole('dialog', { name: form }).getByRole('combobox').first()).toBeFocused()
    await keys.press('Escape')
    await expect(page.getByRole('dialog', { name: form })).toBeHidden()
  }
  await keys.press('Control+k')
  await field.fill('zzqqzz')
  await expect(palette.getByRole('option')).toHaveText([/^在客户列表中搜索/])
  await expect(palette.getByRole('status')).not.toContainText('加载')
  expect(await faults(page)).toEqual([])
  await keys.press('Escape')

  await page.goto('/complaints')
  await expect(page.getByRole('heading', { name: '投诉' })).toBeVisible()
  await keys.press('?')
  const help = page.getByRole('dialog', { name: '本页的快捷键' })
  await expect(help).toContainText('下一行')
  await expect(help).toContainText('Ctrl K')
  await expect(help.locator('div', { has: page.locator('kbd', { hasText: '/' }) }).last()).toContainText('搜索投诉')
  await keys.press('Escape')
  await expect(help).toBeHidden()

  // The cursor goes on where the loaded rows end.
  await page.goto('/customers')
  await expect(page.getByRole('row')).toHaveCount(51)
  for (let steps = 0; steps < 51; steps++) await keys.press('j')
  await expect(page.locator('[aria-current=true][aria-rowindex="52"]')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '已显示 100 条' })).toBeVisible()
})

async function tabTo(page: Page, target: Locator) {
  for (let stops = 0; stops < 20 && !(await target.evaluate((one) => one === document.activeElement)); stops++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

/** What has the focus is never the page as a whole. */
const held = (page: Page) => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)

/** What the queue asks the server to look for. */
const lookedFor = (request: Request): string | undefined => (request.url().endsWith('/graphql') ? request.postDataJSON()?.variables?.filter?.search : undefined)

test('the queue and a move of a case are worked by keys alone, and the focus is never lost', async ({ page, signIn }) => {
  const subject = '只用键盘办的一件'
  await signIn('manager')
  await page.goto('/complaints/new')
  await pick(page, '谁在投诉', '匿名')
  await page.getByLabel('事由').fill(subject)
  await page.getByLabel('经过（客户原话）').fill('等了一个小时。')
  await choose(page, '业务线', '口腔')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  const heading = page.getByRole('heading', { name: /^TS-/ })
  await expect(heading).toBeVisible()
  const number = /TS-\S+/.exec(await heading.innerText())![0]

  // From here on no mouse. The queue: its search, down to the case, into it.
  await page.goto('/complaints?mine=true')
  const keys = page.keyboard
  const row = page.getByRole('row').filter({ hasText: subject })
  await expect(row).toBeVisible()

  // The search follows the typing: a question that is overtaken is given up.
  const asked: string[] = []
  page.on('request', (request) => lookedFor(request) && asked.push(lookedFor(request)!))
  const begun = number.slice(0, 3)
  await page.route('**/graphql', (route) => (lookedFor(route.request()) === begun ? undefined : route.continue()))
  const overtaken = page.waitForEvent('requestfailed', (request) => lookedFor(request) === begun)
  await keys.press('/')
  await expect(page.getByRole('searchbox', { name: '搜索投诉' })).toBeFocused()
  await keys.insertText(begun)
  await expect.poll(() => asked).toEqual([begun])
  await keys.insertText(number.slice(3))
  await overtaken
  await expect(page).toHaveURL(new RegExp(`search=${number}`))
  await expect(page.getByRole('row')).toHaveCount(2)
  expect(asked).toEqual([begun, number])
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await keys.press('Control+a')
  await keys.press('Delete')
  await expect(page).not.toHaveURL(/search=/)
  await expect(row).toBeVisible()
  await keys.press('Tab')

  for (let steps = 0; steps < 40 && (await row.getAttribute('aria-current')) !== 'true'; steps++) await keys.press('j')
  await expect.poll(() => held(page)).toBe(true)
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: /^TS-/ })).toBeVisible()
  await expect(page.getByText(subject).first()).toBeVisible()

  // The help names the keys of the page.
  await keys.press('?')
  const help = page.getByRole('dialog', { name: '本页的快捷键' })
  for (const name of ['受理告知', '内部备注', '记录已告知客户', '新增承诺', '返回投诉列表', '时间线']) await expect(help).toContainText(name)
  await keys.press('Escape')
  await expect(help).toBeHidden()

  // The next step: its form, filled and sent.
  await keys.press('s')
  const form = page.getByRole('dialog')
  const message = form.getByLabel('告知客户的内容')
  await expect(message).toBeFocused()
  await keys.type('已受理，明天下班前答复。')
  for (const box of ['记录已由投诉人签字或确认', '已核实投诉人身份']) {
    await tabTo(page, form.getByLabel(box))
    await keys.press('Space')
  }
  await tabTo(page, form.getByRole('button', { name: '受理告知', exact: true }))
  await keys.press('Enter')
  await expect(form).toBeHidden()
  await expectState(page, '已受理告知')
  await expect.poll(() => held(page)).toBe(true)

  // A note; while an input method composes no letter is a command and Enter sends nothing.
  await keys.press('n')
  const note = page.getByLabel('备注内容')
  await expect(note).toBeFocused()
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'ms', selectionStart: 2, selectionEnd: 2 })
  await page.evaluate(() => {
    const at = document.activeElement ?? document.body
    for (const key of ['m', 's', 'b', 'Enter']) {
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, isComposing: true, keyCode: 229, ctrlKey: key === 'Enter' } as KeyboardEventInit))
    }
  })
  await client.send('Input.insertText', { text: '马上核实' })
  await expect(note).toHaveValue('马上核实')
  await expect(page.getByLabel('告知客户的内容')).toBeHidden()
  await keys.press('Control+Enter')
  await expect(page.getByText('马上核实').first()).toBeVisible()
  await expect(note).toBeHidden()
  await expect.poll(() => held(page)).toBe(true)

  // A promise, left by Escape: the focus is where it was.
  await keys.press('3')
  await keys.press('p')
  await expect(form).toBeVisible()
  await keys.press('Escape')
  await expect(form).toBeHidden()
  await expect.poll(() => held(page)).toBe(true)

  // Back to the list as it was.
  await keys.press('b')
  await expect(page).toHaveURL(/mine=true/)
  await expect(row).toBeVisible()
})
