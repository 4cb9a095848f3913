import type { Page } from '@playwright/test'

import { expect, test } from '../support/test'
import { complaints } from '../support/walk'

test.use({ newcomers: true })

test('somebody new takes the tour with the keyboard, finds the help and looks up a word', async ({ page, signIn }) => {
  await signIn('callback')
  const invitation = page.getByRole('status').filter({ hasText: '第一次来？三分钟看一遍' })
  const card = page.getByRole('dialog').filter({ hasText: /第 \d 步，共 6 步/ })
  const help = page.getByRole('button', { name: '帮助', exact: true })

  await test.step('the tour is offered, and goes on with the keyboard to its end', async () => {
    await expect(page.getByRole('row').nth(1)).toBeVisible() // the work is there, nothing covers it
    await invitation.getByRole('button', { name: '开始导览' }).click()
    await expect(card.getByRole('heading', { name: /我的一天 第 1 步/ })).toBeFocused()
    await expect(invitation).toBeHidden()
    await clean(page)
    for (const title of [/从上往下打/, /还有多少/, /明日名单/]) {
      await page.keyboard.press('ArrowRight')
      await expect(card.getByRole('heading', { name: title })).toBeFocused()
    }
    await card.getByRole('button', { name: '上一步' }).click()
    await expect(card.getByRole('heading', { name: /还有多少/ })).toBeFocused()
    for (let left = 3; left > 0; left--) await card.getByRole('button', { name: '下一步' }).click()
    await expect(card.getByRole('heading', { name: /随时可以看帮助/ })).toBeFocused()
    await card.getByRole('button', { name: '开始工作' }).click()
    await expect(card).toBeHidden()
    await expect(help).toBeFocused()
  })

  await test.step('it is not offered again, but can be taken again from the help', async () => {
    await page.reload()
    await expect(help).toBeVisible()
    await expect(invitation).toHaveCount(0)
    await page.goto('/customers')
    await page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('textbox')).first().focus()
    await page.keyboard.press('F1') // in a field too
    const panel = page.getByRole('dialog', { name: '帮助' })
    await expect(panel.getByText('按姓名、拼音首字母、会员编号或电话查找客户')).toBeVisible()
    await expect(panel.getByText('查找与操作')).toBeVisible()
    await clean(page)
    await panel.getByLabel('查找术语，中文英文都可以').fill('no-show')
    await expect(panel.getByText('未到诊')).toBeVisible()
    await expect(panel.getByText('来由')).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await help.click()
    await panel.getByRole('button', { name: '重新开始导览' }).click()
    await expect(page).toHaveURL(/\/day/)
    await expect(card.getByRole('heading', { name: /我的一天 第 1 步/ })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await expect(help).toBeFocused()
  })

  await test.step('on a phone the cards fit and the help covers the page', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/day')
    await help.click()
    const panel = page.getByRole('dialog', { name: '帮助' })
    await expect(panel.getByText('今天要打的电话')).toBeVisible()
    await panel.getByRole('button', { name: '重新开始导览' }).click()
    await expect(card.getByRole('heading', { name: /第 1 步/ })).toBeFocused()
    for (let step = 0; step < 6; step++) {
      const box = (await card.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(390)
      await card.getByRole('button', { name: /下一步|开始工作/ }).click()
    }
    await expect(card).toBeHidden()
  })
})

async function clean(page: Page) {
  expect(await complaints(page, 'here')).toEqual([])
}
