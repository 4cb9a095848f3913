import type { Page } from '@playwright/test'

import { expect, test } from '../support/test'

/** What a sheet looks like: A4 in points, upright or across. */
const upright = [595, 842]
const across = [842, 595]

test('the list for tomorrow prints whole, on white, with who printed it and where to sign', async ({ page, signIn }) => {
  await signIn('supervisor')
  await page.goto('/next-day')
  await expect(page.getByRole('heading', { name: '明日名单' })).toBeVisible()
  const rows = page.getByRole('main').locator('tbody tr')
  await expect(rows).not.toHaveCount(0)
  await paper(page)
  await expect(page.getByText(/打印$/).first()).toBeVisible()
  for (const line of ['回访人签字', '日期']) await expect(page.getByText(line, { exact: true })).toBeVisible()
  await screen(page)
  expect(await sheets(page, across)).toBeGreaterThan(0)
})

test('a list of more than a hundred rows prints every row that is loaded', async ({ page, signIn }) => {
  await signIn('supervisor')
  await page.goto('/customers')
  await expect(page.getByRole('heading', { name: '客户', exact: true })).toBeVisible()
  const more = page.getByRole('main').getByRole('button', { name: /更多/ })
  const rows = page.getByRole('main').locator('tbody tr')
  for (const loaded of [100, 150]) {
    await more.click()
    await expect(page.getByText(`已显示 ${loaded} 条`)).toBeVisible()
  }
  await paper(page)
  await expect.poll(() => rows.count()).toBeGreaterThan(100)
  await screen(page)
  expect(await sheets(page, upright)).toBeGreaterThan(2)
})

test('the complaint record holds what was registered and done, to each reader what the server gives', async ({ page, signIn, signInElsewhere }) => {
  await signIn('manager')
  await page.goto('/complaints')
  await page.getByRole('row').getByRole('link', { name: /^TS-/ }).first().click()
  await page.getByRole('link', { name: '打印记录表' }).click()
  await expect(page.getByRole('heading', { name: '投诉记录表' })).toBeVisible()
  const sheet = page.getByRole('article')
  for (const part of ['登记', '投诉人', '投诉内容', '调查', '处理结果']) await expect(sheet.getByRole('heading', { name: part, exact: true })).toBeVisible()
  for (const line of ['投诉人签字', '负责人签字', '主管签字']) await expect(sheet.getByText(line)).toBeVisible()
  await page.getByRole('button', { name: /^账户/ }).click()
  await page.getByRole('button', { name: /^深色外观/ }).click()
  await page.keyboard.press('Escape')
  await paper(page)
  await screen(page)
  expect(await sheets(page, upright)).toBeGreaterThan(0)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--sheet-name'))).toMatch(/^"投诉记录表 TS-/)
  // The shortest record of which the signatures no longer fit: its end goes with them to the second sheet.
  let [fits, long] = [0, 32]
  expect(await signed(page, fits)).toEqual({ end: 0, signatures: 0 })
  while (long - fits > 1) {
    const lines = (fits + long) >> 1
    if ((await signed(page, lines)).signatures === 0) fits = lines
    else long = lines
  }
  expect(await signed(page, long)).toEqual({ end: 1, signatures: 1 })

  const doctor = await signInElsewhere('doctor')
  await doctor.goto('/complaints')
  await doctor.getByRole('row').getByRole('link', { name: /^TS-/ }).first().click()
  await doctor.getByRole('link', { name: '打印记录表' }).click()
  await expect(doctor.getByRole('article').getByText('按权限不显示')).toBeVisible()
  await expect(doctor.getByRole('article')).not.toContainText(/1\d\d\*{4}\d{4}/)
})

test('the telephone record holds every call of a callback, the number masked', async ({ page, signIn }) => {
  await signIn('supervisor')
  await page.goto('/customers?search=M000004')
  await page.getByRole('row', { name: /李桐/ }).getByRole('cell').nth(1).click()
  await page.getByRole('tab', { name: '回访' }).click()
  await page.getByRole('link', { name: '打印电话记录' }).last().click()
  await expect(page.getByRole('heading', { name: '电话记录表' })).toBeVisible()
  const sheet = page.getByRole('article')
  for (const part of ['客户', '回访任务', '第 1 次通话']) await expect(sheet.getByRole('heading', { name: part, exact: true })).toBeVisible()
  for (const name of ['通话时间', '谁接的', '通话内容', '结果', '下一步']) await expect(sheet.getByText(name, { exact: true }).first()).toBeVisible()
  for (const line of ['回访人签字', '主管签字', '日期']) await expect(sheet.getByText(line, { exact: true })).toBeVisible()
  await expect(sheet).toContainText(/通话时间\d{4}-\d\d-\d\d \d\d:\d\d/)
  await expect(sheet).toContainText(/1\d\d\*{4}\d{4}/)
  await expect(sheet).not.toContainText(/1\d{10}/)
  await paper(page)
  await screen(page)
  expect(await sheets(page, upright)).toBe(1)
})

/** Shows the page as it prints and tells that it is black on white, without navigation, no wider than the sheet. */
async function paper(page: Page) {
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden()
  const colours = await page.evaluate(() => {
    const style = getComputedStyle(document.body)
    return [style.color, getComputedStyle(document.querySelector('h1')!).color, style.backgroundColor]
  })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

async function screen(page: Page) {
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** Prints the page and counts its sheets, all of which have this size. */
async function sheets(page: Page, [width, height]: number[]): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  for (const [, w, h] of boxes) expect([Math.round(Number(w)), Math.round(Number(h))]).toEqual([width, height])
  return [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length
}

/** Prints the record with so many lines more of what the customer said: on which sheet its last part ends and on which one signs. */
async function signed(page: Page, lines: number): Promise<{ end: number; signatures: number }> {
  await page.getByRole('article').evaluate((sheet, count) => {
    const [signatures, last] = [sheet.lastElementChild!, sheet.children.item(sheet.children.length - 2)!]
    signatures.id = 'signatures'
    last.lastElementChild!.id = 'end'
    ;(sheet.children.item(1) as HTMLElement).style.display = 'none' // so that the shortest one fits on one sheet
    // A sheet is named in the file for what a link on it leads to.
    const links = ['end', 'signatures'].map((id) => Object.assign(document.createElement('a'), { href: `#${id}`, textContent: id }))
    const text = Object.assign(document.createElement('p'), { textContent: Array.from({ length: count }, (_, at) => `等了两个小时（${at}）`).join('\n') })
    text.style.whiteSpace = 'pre-line'
    sheet.querySelector('h2')!.after(text, ...links)
    text.id = 'more'
  }, lines)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  await page.getByRole('article').evaluate((sheet) => sheet.querySelectorAll('#more, #more ~ a').forEach((one) => one.remove()))
  const order = /\/Kids \[([^\]]*)\]/.exec(pdf)![1]!.split(' R').map((one) => one.trim())
  const of = (id: string) => order.indexOf(new RegExp(`/${id} \\[(\\d+ 0) R`).exec(pdf)![1]!)
  return { end: of('end'), signatures: of('signatures') }
}
