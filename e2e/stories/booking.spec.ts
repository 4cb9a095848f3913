import { expect, test } from '../support/test'

const customer = '欧阳晴'

test('a consultant registers a customer and books, and the guide desk checks the customer in', async ({ page, signIn, signInElsewhere }) => {
  await signIn('consultant')
  await page.goto('/customers')
  await page.getByRole('button', { name: '登记客户' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('姓名').fill(customer)
  await panel.getByLabel('号码 1', { exact: true }).fill('13912345678')
  await panel.getByRole('radio', { name: '女' }).check()
  await panel.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByRole('heading', { name: customer })).toBeVisible()
  await expect(page.getByText('139****5678').first()).toBeVisible()
  await expect(page.locator('body')).not.toContainText('13912345678')

  await page.goto('/appointments')
  await page.getByRole('button', { name: '新预约', exact: true }).click()
  const form = page.getByRole('dialog')
  const picker = form.getByLabel('客户', { exact: true })
  await picker.click()
  await picker.fill(customer)
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: customer }).click()
  // What empties the field is large enough to be pressed and stays inside it.
  const around = (await picker.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " ant-select ")]').boundingBox())!
  const clear = (await form.getByRole('button', { name: '清空' }).first().boundingBox())!
  expect(Math.min(clear.width, clear.height)).toBeGreaterThanOrEqual(24)
  expect(clear.y + clear.height).toBeLessThanOrEqual(around.y + around.height)
  expect(clear.x + clear.width).toBeLessThanOrEqual(around.x + around.width)

  // On a phone as at a desk: in words, from a month, or both.
  await page.setViewportSize({ width: 390, height: 844 })
  const at = form.getByLabel('到诊时间')
  await at.fill('明天 17')
  await expect(form.getByText('2026年11月24日周二 17:00')).toBeVisible()
  await form.getByRole('button', { name: '打开月历' }).click()
  await page.getByRole('dialog', { name: '月历' }).getByRole('button', { name: /23/ }).click()
  await expect(form.getByText('2026年11月23日周一 17:00')).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  await form.getByRole('button', { name: '预约', exact: true }).click()
  await expect(form).toBeHidden()

  const desk = await signInElsewhere('desk')
  await expect(desk.getByRole('heading', { name: '预约' })).toBeVisible()
  const row = desk.getByRole('listitem').filter({ hasText: customer })
  await row.getByRole('button', { name: /签到/ }).click()
  await expect(desk.getByRole('status').filter({ hasText: `${customer} 已签到` })).toBeVisible()
  await expect(row).toContainText('已签到')

  // It was somebody else of that name: only a supervisor can take it out of the figures, and says why.
  const card = `${(await row.getByRole('link', { name: customer }).getAttribute('href'))!}?tab=appointments`
  await desk.goto(card)
  await expect(desk.getByRole('cell', { name: '已签到', exact: true })).toBeVisible()
  await expect(desk.getByRole('button', { name: /标记为误录/ })).toHaveCount(0)
  const supervisor = await signInElsewhere('supervisor')
  await supervisor.goto(card)
  await supervisor.getByRole('button', { name: /^标记为误录/ }).click()
  const wrong = supervisor.getByRole('dialog', { name: /标记为误录/ })
  await wrong.getByLabel('错在哪里').fill('同名客户，签到签错了人')
  await wrong.getByRole('button', { name: '标记为误录' }).click()
  await expect(wrong).toBeHidden()
  await expect(supervisor.getByRole('cell', { name: '误录', exact: true })).toBeVisible()
  await expect(supervisor.getByRole('button', { name: /^标记为误录/ })).toHaveCount(0)
})
