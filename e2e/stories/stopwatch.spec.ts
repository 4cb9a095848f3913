import { plan } from '../support/callbacks'
import { expect, nameOf, test } from '../support/test'

test('an agent logs “busy, call at 15:00” with six presses of a key beside the note, and has the next call', async ({ page, signIn, signInElsewhere }) => {
  await signIn('callback2')
  const me = await nameOf(page)
  const supervisor = await signInElsewhere('supervisor')
  const first = { customer: '王', purpose: '未到诊', points: '没来，问过两次价格', assignee: me, chosen: true, at: '2026-11-23T10:15' }
  await plan(supervisor, first)
  await plan(supervisor, { ...first, customer: '李', points: '第二位没来的', at: '2026-11-23T11:20' })

  // The list of who did not come, in the order to call.
  await page.goto(`/day?purpose=${encodeURIComponent(JSON.stringify(['NO_SHOW']))}`)
  const rows = page.getByRole('main').locator('tbody tr[data-row]')
  await expect(rows.filter({ hasText: first.points })).toBeVisible()
  await expect(rows.first()).toContainText(first.points)

  let presses = 0
  const press = async (key: string) => {
    presses += key.split('+').length
    await page.keyboard.press(key)
  }
  const work = page.getByRole('region', { name: '当前回访' })
  await press('c')
  await expect(work).toContainText(first.points)
  await expect(work.getByRole('link', { name: /^拨打 / })).toBeFocused()
  await press('5')
  await expect(work.getByRole('radio', { name: '忙', exact: true })).toBeChecked()
  await page.keyboard.type('开会，说下午三点打')
  await press('Tab')
  await press('1')
  await press('5')
  await expect(work.getByText('今天 15:00').first()).toBeVisible()
  await press('Enter')

  await expect(page.getByRole('status').filter({ hasText: '今天 15:00' })).toBeVisible()
  await expect(work).toContainText('第二位没来的')
  expect(presses).toBeLessThanOrEqual(6)
  // The next call has the keys at once.
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  await page.keyboard.press('c')
  await expect(work.getByRole('link', { name: /^拨打 / })).toBeFocused()
  await work.getByRole('button', { name: '放回名单' }).click()
})
