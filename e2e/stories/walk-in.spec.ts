import { choose, wall } from '../support/fields'
import { expect, test } from '../support/test'

test('the guide desk enters somebody who came without an appointment, and colleagues see the arrival', async ({ page, signIn, signInElsewhere }, info) => {
  const customer = `司徒${'甲乙丙丁戊'[info.repeatEachIndex]}`
  await signIn('desk')
  await expect(page.getByRole('heading', { name: '预约' })).toBeVisible()
  await page.getByRole('link', { name: '登记新客户' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('姓名').fill(customer)
  await panel.getByLabel('号码 1', { exact: true }).fill(`1391234560${info.repeatEachIndex}`)
  await panel.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByRole('heading', { name: customer })).toBeVisible()

  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^预约/ }).click()
  const arrivals = page.getByRole('region', { name: '到院客户' })
  await choose(arrivals, '谁到了', customer, customer)
  await arrivals.getByRole('button', { name: '无预约签到' }).click()
  const form = page.getByRole('dialog', { name: '无预约签到' })
  const send = form.getByRole('button', { name: '无预约签到' })
  await expect(form.getByText(customer)).toBeVisible()

  await test.step('a time that is too long ago is refused at its field, and what was typed stays', async () => {
    await choose(form, '想做的项目', /./)
    await form.getByLabel('备注').fill('带孩子来，坐在门口')
    await form.getByLabel('到院时间').fill(wall(0, '08:00'))
    await send.click()
    await expect(form.getByText('只能登记 15 分钟以内到的客户。')).toBeVisible()
    await expect(form.getByLabel('到院时间')).toBeFocused()
    await expect(form.getByLabel('备注')).toHaveValue('带孩子来，坐在门口')
    await expect(form.getByText(customer)).toBeVisible()
  })

  await test.step('without a time it is now', async () => {
    await form.getByLabel('到院时间').fill('')
    await send.click()
    await expect(page.getByRole('status').filter({ hasText: new RegExp(`${customer} 已签到，号 A\\d+`) })).toBeVisible()
    await expect(form).toBeHidden()
    const row = page.getByRole('listitem').filter({ hasText: customer })
    await expect(row).toContainText('已签到')
    await expect(row).toContainText('无预约到院')
    await expect(row).toContainText('带孩子来，坐在门口')
    await expect(row.getByRole('button', { name: /^登记到诊 / })).toBeVisible()
  })

  await test.step('nobody comes twice', async () => {
    await arrivals.getByRole('button', { name: '无预约签到' }).click()
    await choose(form, '客户', customer, customer)
    await send.click()
    await expect(form.getByText(/^这位客户已经在院，预约号 A\d+/)).toBeVisible()
    await form.getByRole('button', { name: '返回' }).click()
    await expect(form).toBeHidden()
  })

  const consultant = await signInElsewhere('consultant')
  await consultant.goto('/appointments')
  await expect(consultant.getByRole('listitem').filter({ hasText: customer })).toContainText('已签到')
})
