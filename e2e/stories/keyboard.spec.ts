import { plan } from '../support/callbacks'
import { expect, nameOf, test } from '../support/test'
import { password } from '../support/address'

test('a callback is completed without touching the mouse', async ({ page, signInElsewhere }) => {
  const points = '只用键盘的一条'
  const supervisor = await signInElsewhere('supervisor')
  await plan(supervisor, { customer: '刘', purpose: '服务回访', points, assignee: await nameOf(supervisor) })

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
  for (let steps = 0; steps < 30 && (await row.getAttribute('aria-current')) !== 'true'; steps++) await keys.press('j')
  await keys.press('Enter')
  const work = page.getByRole('region', { name: '当前回访' })
  await expect(work).toContainText('开始回访')
  await keys.press('c')
  await expect(work.getByRole('link', { name: /^拨打 / })).toBeFocused()
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

  await keys.press('Control+k')
  await expect(field).toBeFocused()
  await keys.type('ljh')
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

  await page.goto('/complaints')
  await expect(page.getByRole('heading', { name: '投诉' })).toBeVisible()
  await keys.press('?')
  const help = page.getByRole('dialog', { name: '本页的快捷键' })
  await expect(help).toContainText('下一行')
  await expect(help).toContainText('Ctrl K')
  await keys.press('Escape')
  await expect(help).toBeHidden()
})
