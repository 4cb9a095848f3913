import type { Locator, Page } from '@playwright/test'

import { expect, test } from '../support/test'
import { rest } from '../support/walk'

const drawn = (page: Page) => page.getByRole('main').locator('tbody tr[data-row]')

test('of a thousand rows few are in the page, the keyboard reaches the nine hundredth, and paper has them all', async ({ page, signIn }) => {
  await signIn('callback')
  await page.goto('/ui?part=long')
  await rest(page)
  const table = page.getByRole('table', { name: '一千行的列表' })
  await expect(table).toHaveAttribute('aria-rowcount', '1001')
  expect(await drawn(page).count()).toBeLessThan(150)

  // j as often as it takes, as a held key repeats it.
  await page.evaluate(async (times) => {
    for (let at = 0; at < times; at++) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }))
      if (at % 10 === 0) await new Promise((done) => requestAnimationFrame(done))
    }
  }, 899)
  await page.keyboard.press('j')
  const row = table.locator('tr[data-row=r900]')
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect(row).toHaveAttribute('aria-rowindex', '901')
  await expect(row).toBeInViewport({ ratio: 1 })
  // What lies far behind goes when nothing else is to be done.
  await expect.poll(() => drawn(page).count()).toBeLessThan(150)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: '记录 900' })).toBeVisible()
  await page.keyboard.press('Escape')

  // The header stays in sight, and orders the list.
  await expect(table.getByRole('columnheader', { name: /^名称/ })).toBeInViewport()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+X')
  await expect(page.getByText('已选 3 条')).toBeInViewport()
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: '移动', exact: true })).toBeFocused()
  await table.getByRole('button', { name: '名称' }).click()
  await table.getByRole('button', { name: '名称' }).click()
  await expect(table.getByRole('columnheader', { name: /^名称/ })).toHaveAttribute('aria-sort', 'descending')

  await page.emulateMedia({ media: 'print' })
  await expect(drawn(page)).toHaveCount(1000)
  await page.emulateMedia({ media: 'screen' })
  await expect(drawn(page).nth(200)).toHaveCount(0)
})

test('columns are chosen and made wider by keyboard and by mouse, and stay so', async ({ page, signIn }) => {
  await signIn('callback')
  await page.goto('/ui?part=long')
  const heads = page.getByRole('columnheader')
  await page.getByRole('button', { name: '显示列' }).click()
  const dialog = page.getByRole('dialog', { name: '选择显示的列' })
  await dialog.getByRole('checkbox', { name: '状态' }).uncheck()
  await dialog.getByRole('checkbox', { name: '人员' }).check()
  await dialog.getByRole('button', { name: '上移：时限' }).press('Enter')
  await expect(dialog.getByRole('button', { name: '上移：时限' })).toBeFocused()
  await expect(dialog.getByRole('checkbox', { name: '名称' })).toBeDisabled()
  await dialog.getByRole('listitem').filter({ hasText: '数值' }).dragTo(dialog.getByRole('listitem').filter({ hasText: '等级' }))
  await dialog.getByRole('button', { name: '完成' }).click()
  await expect(heads).toHaveText([/^$/, /^名称/, /^时限/, /^数值/, /^等级/, /^正文/, /^人员/])

  const handle = page.getByRole('separator', { name: '调整列宽：等级' })
  const before = Number(await handle.getAttribute('aria-valuenow'))
  await handle.press('ArrowRight')
  await expect(handle).toHaveAttribute('aria-valuenow', String(before + 8))
  const box = (await handle.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(handle).toHaveAttribute('aria-valuenow', String(before + 48))
  await page.reload()
  await expect(handle).toHaveAttribute('aria-valuenow', String(before + 48))
  await handle.press('Delete')
  await expect(handle).not.toHaveAttribute('aria-valuenow', String(before + 48))
})

/** Presses slowly, as a hand does, and lets go where the button was, however far it has moved meanwhile. */
async function pressSlowly(page: Page, button: Locator, moved: () => Promise<void>): Promise<void> {
  await button.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await button.boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await moved()
  expect((await button.boundingBox())!.y, 'the button has moved away').not.toBe(y)
  await page.mouse.up()
}

test('a press counts, whether leaving the field before it shows what is wrong there or takes it away', async ({ page, signIn }) => {
  await signIn('callback')
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/ui?part=forms')
    const form = page.getByRole('form', { name: '空白表单' })
    const save = form.getByRole('button', { name: '保存' })
    const told = form.getByText(/^看不懂这个时间/)
    const at = form.getByLabel('日期时间', { exact: true })
    await at.fill('2026')
    await pressSlowly(page, save, () => expect(told).toBeVisible())
    await expect(form.getByText('请填写')).toBeVisible()
    await expect(form.getByLabel('名称')).toBeFocused()

    await form.getByLabel('名称').fill('王')
    await at.fill('20261130 1005')
    await pressSlowly(page, save, () => expect(told).toBeHidden())
    await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  }
})

test('the steps of a scale stay on one line, however narrow its place is', async ({ page, signIn }) => {
  await signIn('callback')
  await page.goto('/ui?part=pieces')
  const scale = page.getByRole('radiogroup', { name: '分值' })
  await scale.evaluate((group) => (group.style.width = '150px'))
  const boxes = await Promise.all((await scale.getByRole('radio').all()).map((one) => one.boundingBox()))
  expect(new Set(boxes.map((box) => box!.y)).size).toBe(1)
  for (const box of boxes) expect(box!.width).toBeGreaterThanOrEqual(24)
})

test('a message with a way back waits for the hand, and u takes it, but not while somebody types', async ({ page, signIn }) => {
  await signIn('callback')
  await page.goto('/ui')
  await page.getByRole('button', { name: '可撤销的提示' }).click()
  await page.getByRole('button', { name: '放回' }).hover()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('u')
  await expect(page.getByRole('combobox')).toHaveValue('u')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '放回' })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '本页的快捷键' })).toContainText('撤销上一步：放回')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('u')
  await expect(page.getByRole('status').filter({ hasText: '已放回原处' })).toBeVisible()
})
