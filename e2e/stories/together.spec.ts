import type { Page } from '@playwright/test'

import { choose, pick } from '../support/fields'
import { complaints } from '../support/walk'
import { expect, nameOf, test } from '../support/test'

/** Registers a customer of one's own and opens the card. */
async function register(page: Page, name: string, phone: string): Promise<string> {
  await page.goto('/customers?new=true')
  const form = page.getByRole('dialog')
  await form.getByLabel('姓名').fill(name)
  await form.getByLabel('号码 1', { exact: true }).fill(phone)
  await form.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page).toHaveURL(/\/customers\/cu_/)
  return new URL(page.url()).pathname
}

test('a manager and a supervisor on one case see each other, on the page and in the list', async ({ page, signIn, signInElsewhere }) => {
  await signIn('manager')
  await page.goto('/complaints/new')
  await pick(page, '谁在投诉', '匿名')
  await page.getByLabel('事由').fill('两个人同时看的案件')
  await page.getByLabel('经过（客户原话）').fill('没有人告诉我医生换了。')
  await choose(page, '业务线', '整形')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page).toHaveURL(/\/complaints\/(?!new$)[^/]+$/)
  const me = await nameOf(page)
  const other = await signInElsewhere('supervisor')
  const her = await nameOf(other)

  await other.goto(page.url())
  await expect(page.getByText(`${her} 正在查看`)).toBeVisible()
  await expect(other.getByText(`${me} 正在查看`)).toBeVisible()
  await other.getByRole('button', { name: /^写备注|内部备注/ }).first().click()
  await other.getByLabel('备注内容').fill('我来问医生')
  await expect(page.getByText(`${her} 正在编辑`)).toBeVisible()
  expect(await complaints(page, 'case with somebody else')).toEqual([])

  const address = new URL(page.url()).pathname
  await page.goto('/complaints')
  const row = page.getByRole('row').filter({ has: page.locator(`a[href$="${address}"]`) })
  await expect(row.getByText(`${her} 正在编辑`)).toBeAttached()
  await expect(other.getByText(`${me} 正在查看`)).toHaveCount(0)
  await other.close()
  await expect(row.getByText(`${her} 正在编辑`)).toHaveCount(0)
})

test('two people change one customer: each field that both changed is chosen, nothing that was typed is lost', async ({ page, signIn, signInElsewhere }) => {
  await signIn('manager')
  const card = await register(page, '许知远', '13912345001')
  await page.getByRole('button', { name: '修改', exact: true }).click()
  const mine = page.getByRole('dialog')
  await mine.getByLabel('备注', { exact: true }).fill('只接下午的电话')
  await mine.getByLabel('姓名').fill('许知源')

  const other = await signInElsewhere('supervisor')
  const her = await nameOf(other)
  await other.goto(card)
  await expect(other.getByText(`${await nameOf(page)} 正在编辑`)).toBeVisible()
  await other.getByRole('button', { name: '修改', exact: true }).click()
  const theirs = other.getByRole('dialog')
  await theirs.getByLabel('备注', { exact: true }).fill('对利多卡因过敏')
  await choose(theirs, '等级', '金卡')
  await theirs.getByRole('button', { name: '保存' }).click()
  await expect(theirs).toBeHidden()

  await mine.getByRole('button', { name: '保存', exact: true }).click()
  await expect(mine.getByText('您填写期间，这条记录已被改动')).toBeVisible()
  await expect(mine.getByText(new RegExp(`^${her} .*改动了：.*备注`))).toBeVisible()
  await expect(mine.getByText(/^以下内容已采用对方的改动：.*等级/)).toBeVisible()
  const field = mine.getByRole('group', { name: '备注' })
  await expect(field).toContainText('对利多卡因过敏')
  await expect(field).toContainText('只接下午的电话')
  await expect(mine.getByRole('button', { name: '保存合并后的内容' })).toBeDisabled()
  expect(await complaints(page, 'merge')).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await complaints(page, 'merge on a phone')).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await field.getByRole('radio', { name: '采用对方的' }).check()
  await mine.getByRole('button', { name: '保存合并后的内容' }).click()
  await expect(mine).toBeHidden()
  await expect(page.getByRole('heading', { name: '许知源' })).toBeVisible()
  await expect(page.getByText('对利多卡因过敏')).toBeVisible()
  await expect(page.getByText('金卡').first()).toBeVisible()
})

test('leaving with something typed asks first', async ({ page, signIn }) => {
  await signIn('manager')
  await register(page, '安问之', '13912345002')
  await page.getByRole('button', { name: '修改', exact: true }).click()
  const form = page.getByRole('dialog', { name: /^修改/ })
  const question = page.getByRole('dialog', { name: '填写的内容还没有保存' })
  await form.getByLabel('号码 1', { exact: true }).fill('13912345003')
  await form.getByRole('button', { name: '关闭' }).click()
  await question.getByRole('button', { name: '继续填写' }).click()
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^投诉/ }).click()
  await expect(question).toBeVisible()
  await question.getByRole('button', { name: '继续填写' }).click()
  await expect(form.getByLabel('号码 1', { exact: true })).toHaveValue('13912345003')
  await form.getByRole('button', { name: '关闭' }).click()
  await question.getByRole('button', { name: '放弃并离开' }).click()
  await expect(form).toBeHidden()
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^投诉/ }).click()
  await expect(page.getByRole('heading', { name: '投诉', exact: true })).toBeVisible()
})
