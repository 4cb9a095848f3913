import { faults } from '../support/axe'
import { expect, test } from '../support/test'
import { rest } from '../support/walk'

test('an analyst reads figures and reaches no person', async ({ page, signIn }) => {
  await signIn('analyst')
  await expect(page).toHaveURL(/\/figures/)
  await expect(page.getByRole('heading', { name: '数据' })).toBeVisible()
  await page.goto('/figures?about=appointments&by=MONTH&from=2025-11-23&to=2026-11-22')
  const total = page.getByRole('row').filter({ hasText: '合计' })
  await expect(total).toBeVisible()
  expect((await total.innerText()).match(/\d+/g)?.map(Number).some((count) => count >= 5)).toBe(true)

  const links = await page.getByRole('navigation', { name: '主导航' }).getByRole('link').allInnerTexts()
  expect(links.map((text) => text.trim()).filter((text) => text !== 'Aftercare')).toEqual(['数据'])

  // Neither the pages nor the search give a person away.
  const people = await page.evaluate(async () => (await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Aftercare': '1' }, body: JSON.stringify({ query: '{ customers(first: 1) { nodes { name } } }' }) })).text())
  expect(people).not.toContain('"name"')
  for (const path of ['/customers', '/complaints', '/appointments', '/worklist']) {
    await page.goto(path)
    await rest(page)
    await expect(page.locator('body')).not.toContainText(/M\d{6}/)
    await expect(page.locator('body')).not.toContainText(/1\d\d\*{4}\d{4}/)
    await expect(page.getByRole('row').filter({ hasText: /TS-\d/ })).toHaveCount(0)
  }

  // The palette offers what an analyst may open and begin, and what everybody may do with the page.
  const palette = page.getByRole('dialog', { name: '查找与操作' })
  const look = async (typed: string) => {
    await page.keyboard.press('Control+k')
    await palette.getByRole('combobox').fill(typed)
    await expect(palette.getByRole('status')).not.toContainText('正在加载')
  }
  await look('tousu')
  await expect(palette.getByRole('group', { name: '页面' }).getByRole('option')).toHaveText(['数据：投诉'])
  await expect(palette.getByRole('group', { name: '操作' })).toHaveCount(0)
  await palette.getByRole('option', { name: '数据：投诉' }).click()
  await expect(page).toHaveURL(/about=complaints/)
  await look('dark')
  await palette.getByRole('option', { name: '深色外观' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await look('zzqqzz')
  await expect(palette.getByText('没有找到')).toBeVisible()
  expect(await faults(page)).toEqual([])
  await palette.getByRole('combobox').fill('tcdl')
  await palette.getByRole('option', { name: '退出登录' }).click()
  await expect(page.getByLabel('密码', { exact: true })).toBeVisible()
})
