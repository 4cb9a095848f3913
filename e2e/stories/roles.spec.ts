import type { Page } from '@playwright/test'

import { choose, pick } from '../support/fields'
import { expect, nameOf, test } from '../support/test'

test('a department head gives a case of the own unit to somebody else and sees no other unit', async ({ page, signIn, signInElsewhere }) => {
  const other = await nameOf(await signInElsewhere('manager2'))
  await signIn('head')
  await expect(page).toHaveURL(/\/overview$/)
  await expect(page.getByRole('heading', { name: '总览' })).toBeVisible()
  expect(await entries(page)).toEqual(['总览', '投诉', '客户', '数据', '回访规则'])

  await page.getByRole('row').filter({ hasText: '隆鼻术后偏斜' }).getByRole('link', { name: /^TS-/ }).click()
  await expect(page.getByRole('heading', { name: /^TS-/ })).toBeVisible()
  for (const move of ['提出方案', '记录客户决定', '确认解决']) await expect(page.getByRole('button', { name: move, exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: '分派', exact: true }).click()
  const form = page.getByRole('dialog')
  await choose(form, '新负责人', other, other)
  await form.getByLabel('理由').fill('原负责人休假')
  await form.getByRole('button', { name: '分派', exact: true }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('main')).toContainText(`负责人 ${other}`)
  await expect(page.getByText('原负责人休假')).toBeVisible()

  // Of another department neither the list nor the address gives anything.
  await page.goto('/complaints')
  await expect(page.getByRole('row').filter({ hasText: '隆鼻术后偏斜' })).toBeVisible()
  await expect(page.getByText('种植费用前后说法不一')).toHaveCount(0)
  const director = await signInElsewhere('director')
  await director.getByRole('row').filter({ hasText: '种植费用前后说法不一' }).getByRole('link', { name: /^TS-/ }).click()
  await expect(director).toHaveURL(/\/complaints\/cp_/)
  await page.goto(new URL(director.url()).pathname)
  await expect(page.getByText('没有找到')).toBeVisible()
  await expect(page.getByText('种植费用前后说法不一')).toHaveCount(0)
  await closed(page, ['/day', '/worklist', '/imports', '/settings/staff'])
})

test('a director makes a case major; headquarters see this case and no ordinary one, and answer', async ({ page, signIn, signInElsewhere }) => {
  const subject = '收费公示看不清'
  const hq = await signInElsewhere('hq')
  await expect(hq).toHaveURL(/\/overview$/)
  expect(await entries(hq)).toEqual(['总览', '投诉', '客户', '数据', '回访规则'])
  await expect(hq.getByRole('heading', { name: '总览' })).toBeVisible()
  await hq.goto('/complaints')
  await expect(hq.getByRole('row').filter({ hasText: /TS-/ })).not.toHaveCount(0)
  await expect(hq.getByText(subject)).toHaveCount(0)

  await signIn('director')
  await expect(page).toHaveURL(/\/overview$/)
  expect(await entries(page)).toEqual(['总览', '投诉', '客户', '数据', '回访规则', '导入'])
  await page.getByRole('row').filter({ hasText: subject }).getByRole('link', { name: /^TS-/ }).click()
  await page.getByRole('button', { name: '调整级别', exact: true }).click()
  const form = page.getByRole('dialog')
  await pick(form, '级别', '重大紧急')
  await form.getByLabel('理由').fill('已有媒体来电询问')
  await form.getByRole('button', { name: '调整级别', exact: true }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('main').getByText('重大紧急').first()).toBeVisible()

  await hq.reload()
  await hq.getByRole('row').filter({ hasText: subject }).click()
  await expect(hq.getByRole('heading', { name: /^TS-/ })).toBeVisible()
  await expect(hq.getByText('按权限不显示')).toBeVisible()
  await hq.getByRole('button', { name: /^内部备注/ }).click()
  await hq.getByLabel('备注内容').fill('请今天内报备，不要对媒体表态。')
  await hq.getByRole('button', { name: /保存内部备注/ }).click()
  await expect(hq.getByLabel('备注内容')).toBeHidden() // before, it stands in the field alone
  await expect(hq.getByText('请今天内报备，不要对媒体表态。')).toBeVisible()
  await closed(hq, ['/day', '/appointments', '/leads', '/imports', '/complaints/new'])

  await page.reload()
  await expect(page.getByText('请今天内报备，不要对媒体表态。')).toBeVisible()
  await closed(page, ['/day', '/worklist', '/settings/staff'])
})

test('the privacy officer finds who looked at a customer, and why, and cannot look', async ({ page, signIn, signInElsewhere }) => {
  const purpose = '客户要求核对预留号码'
  const consultant = await signInElsewhere('consultant')
  const who = await nameOf(consultant)
  await consultant.goto('/customers?search=高婷')
  await consultant.getByRole('row').filter({ hasText: '高婷' }).click()
  await consultant.getByRole('button', { name: '查看联系方式' }).click()
  const look = consultant.getByRole('dialog')
  await look.getByLabel('查看目的').fill(purpose)
  await look.getByRole('button', { name: '查看', exact: true }).click()
  await expect(look.getByText(/^\+?\d[\d ]{10,}$/)).toBeVisible()

  await signIn('privacy')
  await expect(page).toHaveURL(/\/access-log/)
  expect(await entries(page)).toEqual(['客户', '访问记录'])
  await choose(page, '类型', '查看联系方式')
  await choose(page, '人员', who, who)
  const line = page.getByRole('row').filter({ hasText: purpose })
  await expect(line).toContainText(who)
  await expect(line.getByRole('link', { name: /^客户 高婷（/ })).toBeVisible()
  await line.getByRole('button', { name: /^只看此对象：客户 高婷/ }).click()
  await expect(page).toHaveURL(/subject=/)
  await expect(line).toHaveCount(1)
  await line.getByRole('link', { name: /^客户 高婷（/ }).click()
  await expect(page.getByRole('heading', { name: '高婷' })).toBeVisible()

  await page.goto('/customers?search=高婷')
  await page.getByRole('row').filter({ hasText: '高婷' }).click()
  await expect(page.getByRole('heading', { name: '高婷' })).toBeVisible()
  await expect(page.getByRole('button', { name: '查看联系方式' })).toHaveCount(0)
  await closed(page, ['/complaints', '/complaints/new', '/day', '/figures', '/leads', '/settings/staff'])
})

/** What the navigation offers, without the numbers behind. */
async function entries(page: Page): Promise<string[]> {
  const links = await page.getByRole('navigation', { name: '主导航' }).getByRole('link').allInnerTexts()
  return links.map((text) => text.replace(/\d+$/, '').trim()).filter((text) => text !== 'Aftercare')
}

/** Pages that are not for this person say so and hold nothing else. */
async function closed(page: Page, paths: string[]) {
  for (const path of paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: '这个页面不在您的权限内' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  }
}
