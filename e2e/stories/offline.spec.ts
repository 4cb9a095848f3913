import { expect, test } from '../support/test'
import { rest } from '../support/walk'

// Without the worker, which would have the page's code already: see installed.spec.ts.
test('without a connection a page that was not opened yet waits for it and then opens by itself', async ({ page, context, signIn }) => {
  await signIn('supervisor')
  const menu = page.getByRole('navigation', { name: '主导航' })
  await page.goto('/complaints')
  await rest(page)
  await context.setOffline(true)
  await menu.getByRole('link', { name: /^客户/ }).click()
  await expect(page.getByText('没有网络连接')).toBeVisible()
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByText('没有网络连接')).toBeVisible()

  await test.step('what was opened before is still there', async () => {
    await menu.getByRole('link', { name: /^投诉/ }).click()
    await expect(page.getByRole('heading', { name: '投诉', exact: true })).toBeVisible()
    await menu.getByRole('link', { name: /^客户/ }).click()
    await expect(page.getByText('没有网络连接')).toBeVisible()
  })

  await context.setOffline(false)
  await expect(page.getByRole('heading', { name: '客户', exact: true })).toBeVisible()
})
