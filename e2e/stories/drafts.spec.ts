import { faults } from '../support/axe'
import { choose, pick } from '../support/fields'
import { expect, test } from '../support/test'

const restored = /^已恢复 .+保存的草稿。$/

test('half a complaint is found again at another desk, sent, and then gone from the drafts', async ({ page, signIn, signInElsewhere }, info) => {
  const subject = `等了两个小时${'甲乙丙丁戊'[info.repeatEachIndex]}`
  const asked = (text: string) => (request: { postData: () => string | null }) => request.postData()?.includes(text) === true
  await signIn('callback')
  await page.goto('/complaints/new')
  await pick(page, '谁在投诉', '其他人')
  await page.getByLabel('投诉人姓名').fill('欧阳明')
  await page.getByLabel('投诉人电话').fill('13912340000')
  const keeping = page.waitForRequest(asked(subject))
  await page.getByLabel('事由').fill(subject)
  const first = await keeping
  expect(first.postData()).not.toContain('13912340000')
  expect((await first.response())?.ok()).toBe(true)
  // The page is left in the very second in which somebody still types.
  await page.getByLabel('经过（客户原话）').fill('约的是十点')
  await page.goto('about:blank')

  const other = await signInElsewhere('callback')
  await other.getByRole('button', { name: /^账户 / }).click()
  await other.getByRole('button', { name: '未完成的内容' }).click()
  const unfinished = other.getByRole('dialog', { name: '未完成的内容' })
  await expect(unfinished.getByRole('listitem').filter({ hasText: /投诉.*新记录/ })).toBeVisible()
  expect(await faults(other)).toEqual([])
  await unfinished.getByRole('button', { name: '打开 投诉 登记 新记录' }).click()
  await expect(other).toHaveURL(/\/complaints\/new/)
  await expect(other.getByText(restored)).toBeVisible()
  await expect(other.getByText('电话号码不存入草稿，请重新填写。')).toBeVisible()
  await expect(other.getByLabel('事由')).toHaveValue(subject)
  await expect(other.getByLabel('经过（客户原话）')).toHaveValue('约的是十点')
  await expect(other.getByLabel('投诉人姓名')).toHaveValue('欧阳明')
  await expect(other.getByLabel('投诉人电话')).toHaveValue('')

  await other.getByLabel('与客户的关系').fill('丈夫')
  await choose(other, '业务线', '整形')
  const gone = other.waitForResponse((response) => response.request().postData()?.includes('"form":"register"') === true && !asked('content')(response.request()))
  await other.getByRole('button', { name: '登记', exact: true }).click()
  await expect(other).toHaveURL(/\/complaints\/(?!new$)[^/]+$/)
  await expect(other.getByText(subject).first()).toBeVisible()
  expect((await (await gone).text())).toContain('"discardDraft":true')

  const empty = other.waitForResponse((response) => response.request().postData()?.includes('"form":"register"') === true)
  await other.goto('/complaints/new')
  expect(await (await empty).text()).toContain('"draft":null')
  await expect(other.getByLabel('事由')).toHaveValue('')
  await expect(other.getByText(restored)).toHaveCount(0)
})

test('who gives up what was typed finds no half of it again', async ({ page, signIn }) => {
  await signIn('consultant')
  await page.goto('/leads?new=true')
  const form = page.getByRole('dialog', { name: '登记咨询' })
  const kept = page.waitForResponse((response) => response.request().postData()?.includes('柳若放弃') === true)
  await form.getByLabel('姓名').fill('柳若放弃')
  expect((await kept).ok()).toBe(true)
  // The number is in no draft: leaving would lose it, so the form asks, and its answer holds for the rest as well.
  await form.getByLabel(/^电话/).fill('13912340077')
  const gone = page.waitForResponse((response) => {
    const sent = response.request().postData() ?? ''
    return sent.includes('"form":"register"') && sent.includes('"input"') && !sent.includes('"content"')
  })
  await form.getByRole('button', { name: '取消', exact: true }).click()
  await page.getByRole('button', { name: '放弃并离开' }).click()
  await expect(form).toBeHidden()
  expect(await (await gone).text()).toContain('"discardDraft":true')

  const empty = () => page.waitForResponse((response) => (response.request().postData() ?? '').includes('"form":"register"'))
  const asked = empty()
  await page.goto('/leads?new=true')
  expect(await (await asked).text()).toContain('"draft":null')
  await expect(form.getByLabel('姓名')).toHaveValue('')
  await expect(page.getByText(restored)).toHaveCount(0)

  // The same where the page is left by its navigation.
  const again = page.waitForResponse((response) => response.request().postData()?.includes('柳若再弃') === true)
  await form.getByLabel('姓名').fill('柳若再弃')
  expect((await again).ok()).toBe(true)
  await form.getByLabel(/^电话/).fill('13912340077')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^客户/ }).click()
  await page.getByRole('button', { name: '放弃并离开' }).click()
  await expect(page.getByRole('heading', { name: '客户', exact: true })).toBeVisible()
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^咨询线索/ }).click()
  await page.getByRole('button', { name: '登记咨询' }).click()
  await expect(form.getByLabel('姓名')).toHaveValue('')
  await expect(page.getByText(restored)).toHaveCount(0)

  // What is kept after all is found in the menu and thrown away there.
  const third = page.waitForResponse((response) => response.request().postData()?.includes('柳若三弃') === true)
  await form.getByLabel('姓名').fill('柳若三弃')
  expect((await third).ok()).toBe(true)
  await page.goto('/leads')
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible() // before it, no key is heard
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: '查找与操作' }).getByRole('combobox').fill('草稿')
  await page.getByRole('option', { name: '未完成的内容' }).click()
  const unfinished = page.getByRole('dialog', { name: '未完成的内容' })
  await unfinished.getByRole('button', { name: '放弃 咨询 登记 新记录' }).click()
  await unfinished.getByRole('button', { name: '确定放弃，不再保留' }).click()
  await expect(unfinished.getByRole('button', { name: '放弃 咨询 登记 新记录' })).toHaveCount(0)
})
