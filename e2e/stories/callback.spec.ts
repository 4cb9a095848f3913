import { plan } from '../support/callbacks'
import { choose, pick, wall } from '../support/fields'
import { expect, nameOf, test } from '../support/test'

test('an agent completes the callback after a missed appointment with a new booking', async ({ page, signIn, signInElsewhere }) => {
  const points = '周五没有来，想问价格'
  await signIn('callback')
  await expect(page.getByRole('heading', { name: '我的一天' })).toBeVisible()
  await plan(await signInElsewhere('supervisor'), { customer: '王', purpose: '未到诊', points, assignee: await nameOf(page) })

  await page.reload()
  const row = page.getByRole('row').filter({ hasText: points })
  await row.click()
  const work = page.getByRole('region', { name: '当前回访' })
  await expect(work.getByText('为何在此')).toBeVisible()
  await expect(work.getByText(/^1\d\d\*{4}\d{4}$/)).toBeVisible()
  await work.getByRole('button', { name: /开始回访/ }).click()
  await expect(work.getByRole('link', { name: /^拨打 / })).toHaveAttribute('href', /^tel:\+?\d{11,}$/)

  // A number stands in no draft: another callback asks before it takes it away, and who stays has the same one in hand.
  await work.getByRole('radio', { name: '他人给了新号码' }).check()
  await work.getByRole('textbox', { name: '新号码' }).fill('13912345009')
  await page.getByRole('main').locator('tbody tr[data-row]:not([aria-current])').first().getByRole('cell').first().click()
  await page.getByRole('dialog', { name: '填写的内容还没有保存' }).getByRole('button', { name: '继续填写' }).click()
  await expect(work.getByRole('textbox', { name: '新号码' })).toHaveValue('13912345009')
  await expect(row).toHaveAttribute('aria-current', 'true')

  await pick(work, '谁接的', '本人')
  await work.getByText('已核实身份').click()
  await work.getByRole('radio', { name: '已约' }).check()
  await work.getByLabel('备注').first().fill('上周加班没来，改到下周')
  await choose(work, '未到原因', /./)
  await work.getByLabel('到诊时间').fill(wall(7, '10:00'))
  await work.getByRole('button', { name: /保存并下一个/ }).click()

  await expect(page.getByText(/已预约 /)).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: points })).toHaveCount(0)
})

test('a call that a colleague took is not begun from an old list, and shows no number', async ({ page, signIn, signInElsewhere }) => {
  // Nothing arrives by itself: the list stays as it was.
  await page.routeWebSocket(/\/graphql/, () => {})
  await signIn('callback2')
  const me = await nameOf(page)
  const supervisor = await signInElsewhere('supervisor')
  for (const [customer, points] of [['杨', '等着被拿走的一条'], ['周', '另外的一条']] as const) await plan(supervisor, { customer, purpose: '服务回访', points, assignee: me })
  await page.reload()
  const row = page.getByRole('row').filter({ hasText: '等着被拿走的一条' })
  const work = page.getByRole('region', { name: '当前回访' })
  await row.click()
  await expect(work).toContainText('等着被拿走的一条')
  const id = await row.getAttribute('data-row')
  await page.getByRole('row').filter({ hasText: '另外的一条' }).click()
  await expect(work).toContainText('另外的一条')

  await supervisor.goto(`/day?callback=${id}`)
  const theirs = supervisor.getByRole('region', { name: '当前回访' })
  await theirs.getByRole('button', { name: /开始回访/ }).click()
  await expect(theirs.getByRole('link', { name: /^拨打 / })).toBeVisible()

  const begun: unknown[] = []
  page.on('request', (request) => request.url().endsWith('/graphql') && request.postDataJSON()?.variables?.expectedVersion !== undefined && begun.push(request.postDataJSON()))
  for (let steps = 0; steps < 30 && (await row.getAttribute('aria-current')) !== 'true'; steps++) await page.keyboard.press('k')
  for (let steps = 0; steps < 30 && (await row.getAttribute('aria-current')) !== 'true'; steps++) await page.keyboard.press('j')
  await page.keyboard.press('c')
  await expect(work).toContainText('同事正在打这个电话')
  await expect(page.getByRole('link', { name: /^拨打 / })).toHaveCount(0)
  for (const name of ['查看号码', '放回名单', /保存并下一个/]) await expect(work.getByRole('button', { name })).toHaveCount(0)
  expect(begun).toEqual([])
  await theirs.getByRole('button', { name: '放回名单' }).click()
  await expect(theirs.getByRole('button', { name: /开始回访/ })).toBeVisible()
})

test('the same in English', async ({ page, signIn, signInElsewhere }) => {
  const points = 'asked for a weekend'
  await signIn('callback2')
  const me = await nameOf(page)
  await plan(await signInElsewhere('supervisor'), { customer: '李', purpose: '未到诊', points, assignee: me })

  await page.reload()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'My day' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('row').filter({ hasText: points }).click()
  const work = page.getByRole('region', { name: 'Callback in hand' })
  await work.getByRole('button', { name: /Start the callback/ }).click()
  await pick(work, 'Who answered', 'The customer')
  await work.getByText('Identity verified').click()
  await work.getByRole('radio', { name: 'Booked' }).check()
  await work.getByLabel('Note').first().fill('was ill, comes next week')
  await choose(work, 'Reason for not coming', /./)
  await work.getByLabel('Time of the visit').fill(wall(7, '11:00'))
  await work.getByRole('button', { name: /Save and next/ }).click()
  await expect(page.getByText(/Booked .+/).first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: points })).toHaveCount(0)
  // Nothing on the page is left in the other language but what people wrote and are called.
  await expect(page.getByRole('navigation')).not.toContainText(/\p{Script=Han}/u)
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.getByRole('heading', { name: '我的一天' })).toBeVisible()
})
