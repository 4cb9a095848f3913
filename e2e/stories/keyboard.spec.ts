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
