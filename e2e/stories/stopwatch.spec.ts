import { plan } from '../support/callbacks'
import { choose, pick, wall } from '../support/fields'
import { expect, nameOf, test } from '../support/test'

/** How fast somebody types who types all day, in seconds: a key, and the look at the next field. */
const KEY = 0.12
const LOOK = 0.8
/** What a Chinese character takes with an input method. */
const HAN = 3

test('an agent logs “busy, call at 15:00” with six presses of a key beside the note, and has the next call', async ({ page, signIn, signInElsewhere }) => {
  await signIn('callback2')
  const me = await nameOf(page)
  const supervisor = await signInElsewhere('supervisor')
  const first = { customer: '王', purpose: '未到诊', points: '没来，问过两次价格', assignee: me, chosen: true, at: wall(0, '11:00') }
  await plan(supervisor, first)
  await plan(supervisor, { ...first, customer: '李', points: '第二位没来的', at: wall(0, '11:20') })

  // The list of who did not come, in the order to call.
  await page.goto(`/day?purpose=${encodeURIComponent(JSON.stringify(['NO_SHOW']))}`)
  const rows = page.getByRole('main').locator('tbody tr[data-row]')
  await expect(rows.filter({ hasText: first.points })).toBeVisible()
  await expect(rows.first()).toContainText(first.points)

  let presses = 0
  const press = async (key: string) => {
    presses += key.split('+').length
    await page.keyboard.press(key)
  }
  const work = page.getByRole('region', { name: '当前回访' })
  await press('c')
  await expect(work).toContainText(first.points)
  await expect(work.getByRole('link', { name: /^拨打 / })).toBeFocused()
  await press('5')
  await expect(work.getByRole('radio', { name: '忙', exact: true })).toBeChecked()
  // Characters that come without keys do not wait until the note is there, as keys do.
  await expect(work.getByLabel('备注')).toBeFocused()
  await page.keyboard.type('开会，说下午三点打')
  await press('Tab')
  await press('1')
  await press('5')
  await expect(work.getByLabel('下次联系')).toHaveValue('15')
  await press('Enter')

  await expect(page.getByRole('status').filter({ hasText: '今天 15:00' })).toBeVisible()
  await expect(work).toContainText('第二位没来的')
  expect(presses).toBeLessThanOrEqual(6)
  // The next call has the keys at once.
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  await page.keyboard.press('c')
  await expect(work.getByRole('link', { name: /^拨打 / })).toBeFocused()

  // Whoever types faster than a slow machine draws the form loses nothing of it.
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  await page.keyboard.press('5')
  await page.keyboard.type('2 kids, call at 16')
  await page.keyboard.press('Tab')
  await page.keyboard.type('16')
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await expect(work.getByLabel('备注')).toHaveValue('2 kids, call at 16')
  await expect(work.getByLabel('下次联系')).toHaveValue('16')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '今天 16:00' })).toBeVisible()
})

test('a consultant takes down an enquiry with its class and a visit in less than a minute of typing', async ({ page, signIn }) => {
  await signIn('consultant')
  await expect(page.getByRole('heading', { name: '咨询线索' })).toBeVisible()
  let [keys, looks] = [0, 0]
  const press = async (...list: string[]) => {
    keys += list.length
    for (const key of list) await page.keyboard.press(key)
  }
  const type = async (text: string) => {
    looks++
    keys += [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? HAN : 1), 0)
    await page.keyboard.type(text)
  }
  /** On to a field, however many stops lie before it; each one counts. */
  const to = async (name: string) => {
    const field = page.getByRole('dialog').getByLabel(name, { exact: true }).first()
    for (let stops = 0; stops < 12 && !(await field.evaluate((one) => one === document.activeElement || one.contains(document.activeElement))); stops++) await press('Tab')
    await expect.poll(() => field.evaluate((one) => one === document.activeElement || one.contains(document.activeElement))).toBe(true)
    looks++
  }

  await press('n')
  await expect(page.getByRole('dialog', { name: '登记咨询' })).toBeVisible()
  // Fields side by side stand on one line, though only one of them has to be filled in.
  const heights = await Promise.all(['姓名', '电话'].map(async (name) => (await page.getByRole('dialog').getByLabel(name, { exact: true }).first().boundingBox())!.y))
  expect(heights[0]).toBeCloseTo(heights[1]!, 0)
  await to('姓名')
  await type('司马青')
  await to('电话')
  await type('13987651234')
  await to('关心的问题')
  await type('想做双眼皮，问恢复要几天')
  await to('意向分类')
  await press('Space')
  await expect(page.getByRole('radio', { name: 'A 意向强' }).last()).toBeChecked()
  await to('病情分类')
  await press('ArrowRight')
  await to('同时预约')
  await press('Space')
  await to('到诊时间')
  await type('明天10')
  await press('Control+Enter')

  await expect(page.getByRole('status').filter({ hasText: '已登记咨询并预约' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '司马青' })).toContainText('A 意向强')
  const seconds = keys * KEY + looks * LOOK
  expect(seconds, `${keys} keys and ${looks} looks`).toBeLessThan(60)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a doctor answers a case with at most five taps', async ({ page, signIn, signInElsewhere }) => {
    const subject = '填充后左脸比右脸高'
    await signIn('doctor2')
    const doctor = await nameOf(page)
    const manager = await signInElsewhere('manager')
    await manager.goto('/complaints/new')
    await pick(manager, '谁在投诉', '匿名')
    await manager.getByLabel('事由').fill(subject)
    await manager.getByLabel('经过（客户原话）').fill('照镜子左边明显高一块。')
    await choose(manager, '业务线', '整形')
    await manager.getByRole('button', { name: '登记', exact: true }).click()
    const form = manager.getByRole('dialog')
    await manager.getByRole('button', { name: '受理告知', exact: true }).click()
    await form.getByLabel('告知客户的内容').fill('已受理，请医生看过后答复。')
    await form.getByText('记录已由投诉人签字或确认').click()
    await form.getByText('已核实投诉人身份').click()
    await form.getByRole('button', { name: '受理告知', exact: true }).click()
    await expect(form).toBeHidden()
    await manager.getByRole('button', { name: '分级', exact: true }).click()
    await pick(form, '程度', '轻')
    await choose(form, '主诊医师', doctor, doctor)
    await form.getByRole('button', { name: '分级', exact: true }).click()
    await expect(form).toBeHidden()

    await page.goto('/')
    let taps = 0
    const tap = async (where: ReturnType<typeof page.getByRole>) => {
      taps++
      await where.tap()
    }
    const card = page.getByRole('article').filter({ hasText: subject })
    await expect(page.getByRole('article')).toBeVisible()
    while (!(await card.isVisible())) await tap(page.getByRole('button', { name: '先看下一件' }))
    await tap(card.locator('label').filter({ hasText: '需要检查' }))
    await tap(card.getByLabel('一句话说明'))
    await page.keyboard.type('明天上午来复诊，我看一下。')
    await tap(card.getByRole('button', { name: '完成' }))
    await expect(page.getByRole('listitem').filter({ hasText: subject })).toContainText('需要检查')
    expect(taps).toBeLessThanOrEqual(5)
  })
})
