import { choose, pick } from '../support/fields'
import { expect, nameOf, test } from '../support/test'

test('the owner rings back somebody who complained and is no customer, and the look is logged', async ({ page, signIn, signInElsewhere }) => {
  await signIn('manager')
  const me = await nameOf(page)
  await page.goto('/complaints/new')
  await pick(page, '谁在投诉', '其他人')
  await page.getByLabel('投诉人姓名').fill('林晚')
  await page.getByLabel('与客户的关系').fill('母亲')
  await page.getByLabel('投诉人电话').fill('13900001234')
  await page.getByLabel('事由').fill('等了一个小时没有人理')
  await page.getByLabel('经过（客户原话）').fill('陪女儿来换药，等了一个小时。')
  await choose(page, '业务线', '整形')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByText('139****1234')).toBeVisible()

  await page.getByRole('button', { name: '查看电话' }).click()
  const dialog = page.getByRole('dialog', { name: '查看 林晚 的电话' })
  await dialog.getByLabel('查看目的').fill('回电说明处理进展')
  await dialog.getByRole('button', { name: /^查\s?看$/ }).click()
  await expect(dialog.getByRole('link', { name: '139 0000 1234' })).toHaveAttribute('href', 'tel:13900001234')
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await expect(page.getByText('139 0000 1234')).toHaveCount(0)
  await expect(page.getByText('查看了投诉人的电话')).toBeVisible()

  const privacy = await signInElsewhere('privacy')
  await privacy.goto('/access-log?kind=complaint.unmask')
  const line = privacy.getByRole('row').filter({ hasText: '回电说明处理进展' })
  await expect(line).toContainText(me)
  await expect(line).toContainText('查看投诉人电话')
  await expect(line).toContainText(/投诉 TS-\w+-\d+-\d+/) // the number, though the case itself is not theirs to open
  await expect(line.getByRole('link')).toHaveCount(0)
})
