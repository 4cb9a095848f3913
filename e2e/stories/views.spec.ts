import type { Locator, Page, Request } from '@playwright/test'

import { faults } from '../support/axe'
import { choose } from '../support/fields'
import { expect, test } from '../support/test'

const saved = (page: Page) => page.getByRole('dialog', { name: '视图', exact: true })

/** Types letter by letter without a pause between, however busy the machine is. */
const stretch = (field: Locator, text: string) =>
  field.evaluate((input: HTMLInputElement, letters) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!
    for (const letter of letters) {
      set.call(input, input.value + letter)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }, text)

test('a supervisor builds a filter, groups, chooses columns and shares the view; a colleague opens its link and may not change it', async ({ page, signIn, signInElsewhere }) => {
  await signIn('supervisor')
  await page.goto('/complaints?open=all')
  await page.getByRole('button', { name: '组合筛选' }).click()
  const builder = page.getByRole('dialog', { name: '组合筛选' })
  await choose(builder, '条件 1 的项目', '程度')
  await builder.getByRole('button', { name: '应用' }).click()
  await expect(builder.getByRole('alert')).toContainText('请填写')
  await choose(builder, '条件 1：程度', /^重$/)
  await page.keyboard.press('Escape')
  await builder.getByRole('button', { name: '添加一组', exact: true }).click()
  await choose(builder, '第 2 组的条件之间', '都不满足')
  await choose(builder, '条件 2.1 的项目', '期限不晚于', '期限不晚')
  await test.step('a day that cannot be read is gone to with one press, and nothing is applied', async () => {
    await choose(builder, '条件 2.1：期限不晚于', '指定日期')
    const day = builder.getByRole('textbox', { name: '条件 2.1：期限不晚于，日期' })
    await day.fill('2026-02-31')
    const apply = (await builder.getByRole('button', { name: '应用' }).boundingBox())!
    await page.mouse.move(apply.x + apply.width / 2, apply.y + apply.height / 2)
    await page.mouse.down()
    await expect(builder.getByText('没有这一天，请检查月和日')).toBeVisible()
    await page.mouse.up()
    await expect(day).toBeFocused()
    await expect(builder.getByText('没有这一天，请检查月和日')).toBeVisible()
    const around = async (field: Locator, box: string) => (await field.locator(`xpath=ancestor::*[contains(concat(" ", @class, " "), " ${box} ")]`).boundingBox())!
    const which = await around(builder.getByLabel('条件 2.1：期限不晚于', { exact: true }), 'ant-select')
    expect((await around(day, 'ant-input-affix-wrapper')).y, 'what belongs together stands on one line').toBe(which.y)
    await builder.getByRole('button', { name: '应用' }).click()
    await expect(day).toBeFocused()
    await day.fill('')
    await day.press('Enter')
    await expect(day).toBeHidden()
  })
  await choose(builder, '条件 2.1：期限不晚于', '30 天前')
  expect(await faults(page)).toEqual([])
  await builder.getByRole('button', { name: '应用' }).click()
  await expect(builder).toBeHidden()
  await expect(page.getByText('程度：重，并且 排除（期限不晚于：30 天前）')).toBeVisible()

  // By groups: what there is of each, and the rows of the one that is open; all of it in the address.
  await choose(page, '分组', '按级别分组')
  const groups = page.getByRole('list', { name: '投诉' })
  await groups.getByRole('button', { name: /^重大紧急/ }).click()
  await expect(page.getByRole('link', { name: 'TS-RH-20261120-0002' })).toBeVisible()
  await page.getByRole('button', { name: '显示列' }).click()
  await page.getByRole('checkbox', { name: '登记时间' }).click() // ticked once the address says so
  await page.getByRole('button', { name: '完成' }).click()
  await expect(page.getByRole('columnheader', { name: /登记时间/ })).toBeVisible()
  expect(await faults(page)).toEqual([])

  await page.getByRole('button', { name: '视图', exact: true }).click()
  await saved(page).getByRole('button', { name: '存为新视图…' }).click()
  const form = page.getByRole('dialog', { name: '存为新视图' })
  await form.getByLabel('视图名称').fill('重的新案')
  await form.getByLabel(/^共享给/).check()
  await form.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('button', { name: '视图：重的新案' })).toBeVisible()
  const link = page.url()
  const id = new URL(link).searchParams.get('view')

  // The name is taken now: the form says so at its field and keeps what was typed.
  await page.getByRole('button', { name: '视图：重的新案' }).click()
  await saved(page).getByRole('button', { name: '存为新视图…' }).click()
  await form.getByLabel('视图名称').fill('重的新案')
  await form.getByLabel(/^共享给/).check()
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByText('已有同名的视图。')).toBeVisible()
  await expect(form.getByLabel('视图名称')).toHaveValue('重的新案')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '放弃并离开' }).click()
  await expect(form).toBeHidden()

  // A colleague has the same list by the link, and by the view alone; what the view is called stays the supervisor's.
  const colleague = await signInElsewhere('manager')
  await colleague.goto(link)
  await expect(colleague.getByText('程度：重，并且 排除（期限不晚于：30 天前）')).toBeVisible()
  await expect(colleague.getByRole('columnheader', { name: /登记时间/ })).toBeVisible()
  await colleague.goto(`/complaints?view=${id}`)
  await expect(colleague).toHaveURL(/group=LEVEL/)
  await colleague.getByRole('button', { name: '视图：重的新案' }).click()
  await expect(saved(colleague)).toContainText('您可以另存一份再改')
  await expect(saved(colleague).getByRole('button', { name: '改名或共享' })).toHaveCount(0)
  expect(await faults(colleague)).toEqual([])
  await colleague.keyboard.press('Escape')
  await choose(colleague, '分组', '不分组')
  await expect(colleague.getByText('已改动')).toBeVisible()

  // An address that was damaged on its way says what it lost and shows the rest.
  await colleague.goto(`/complaints?open=all&where=${encodeURIComponent('{"all":[{"severity":["HIGH"]},{"mood":[1]}]}')}`)
  await expect(colleague.getByText('{"mood":[1]}')).toBeVisible()
  await expect(colleague.getByRole('link', { name: 'TS-RH-20261120-0002' })).toBeVisible()
  await colleague.goto('/complaints?where=%7B%22all')
  await expect(colleague.getByText('地址里的筛选条件有看不懂的部分')).toBeVisible()

  // Deleted, it can be put back.
  await page.getByRole('button', { name: '视图：重的新案' }).click()
  await saved(page).getByRole('button', { name: '删除视图' }).click()
  await page.getByRole('dialog', { name: '删除视图' }).getByRole('button', { name: '删除视图' }).click()
  await page.getByRole('button', { name: /恢复视图/ }).click()
  await expect(page.getByRole('button', { name: '视图：重的新案' })).toBeVisible()
})

test('an agent keeps what My day shows under a name and comes back to it by the palette, a call that is open aside', async ({ page, signIn }) => {
  await signIn('callback')
  await page.goto('/day?show=later&tier=%5B%22DIAMOND%22%5D')
  await page.getByRole('button', { name: '视图', exact: true }).click()
  await saved(page).getByRole('button', { name: '存为新视图…' }).click()
  const form = page.getByRole('dialog', { name: '存为新视图' })
  await form.getByLabel('视图名称').fill('稍后的钻石')
  await expect(form.getByLabel(/^共享给/)).toBeHidden()
  await form.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('button', { name: '视图：稍后的钻石' })).toBeVisible()
  await page.goto('/customers')
  await page.getByRole('heading', { name: '客户', exact: true }).waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('稍后的钻')
  await page.getByRole('option', { name: /稍后的钻石.*我的一天/ }).click()
  await expect(page).toHaveURL(/\/day\?.*show=later.*DIAMOND/)
  await expect(page.getByRole('button', { name: '视图：稍后的钻石' })).toBeVisible()
  await page.goto('/day?show=later&callback=none&view=' + new URL(page.url()).searchParams.get('view') + '&tier=%5B%22DIAMOND%22%5D')
  await expect(page.getByRole('button', { name: '视图：稍后的钻石' })).toBeVisible()
  await expect(page.getByText('已改动')).toHaveCount(0)
})

test('a phone number that is searched for stands in no address and in no view, and Back still finds it', async ({ page, signIn }) => {
  await signIn('supervisor')
  await page.goto('/customers?tier=%5B%22GOLD%22%5D')
  const field = page.getByRole('searchbox', { name: '搜索客户' })
  await field.fill('139 0000-1234')
  await expect(page.getByText(/139 0000-1234/)).toBeVisible()
  const bare = () => expect(page.url()).not.toMatch(/139|0000|1234/)
  bare()
  await page.getByRole('link', { name: /^投诉/ }).first().click()
  await expect(page.getByRole('heading', { name: '投诉', exact: true })).toBeVisible()
  await page.goBack()
  await expect(field).toHaveValue('139 0000-1234')
  bare()

  // The form says what a view leaves out; the server holds the rest alone.
  await page.getByRole('button', { name: '视图', exact: true }).click()
  await saved(page).getByRole('button', { name: '存为新视图…' }).click()
  const form = page.getByRole('dialog', { name: '存为新视图' })
  await expect(form).toContainText('搜索里的号码不会存进视图')
  expect(await faults(page)).toEqual([])
  await form.getByLabel('视图名称').fill('按级别找人')
  const sent = page.waitForRequest((request) => request.postData()?.includes('按级别找人') === true)
  await form.getByRole('button', { name: '保存' }).click()
  expect((await sent).postDataJSON().variables.input.filter).toBe('{"tier":["GOLD"]}')
  await expect(page.getByRole('button', { name: '视图：按级别找人' })).toBeVisible()
  await expect(page.getByText('已改动')).toHaveCount(0)
  await expect(field).toHaveValue('139 0000-1234')

  // After a reload the number is gone, and the list says nothing else; an address that was typed is put right.
  await page.reload()
  await expect(page.getByRole('button', { name: '视图：按级别找人' })).toBeVisible()
  await expect(field).toHaveValue('')
  await page.goto('/complaints?open=all&search=13900001234')
  await expect(page.getByRole('searchbox', { name: '搜索' })).toHaveValue('13900001234')
  bare()
})

test('the palette asks once for what is typed at a stretch, gives up what is outdated, and opens saved views', async ({ page, signIn }) => {
  await signIn('supervisor')
  await page.goto('/customers?tier=%5B"GOLD"%5D')
  await page.getByRole('button', { name: '视图', exact: true }).click()
  await saved(page).getByRole('button', { name: '存为新视图…' }).click()
  await page.getByLabel('视图名称').fill('金卡客户')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('button', { name: '视图：金卡客户' })).toBeVisible()

  const texts: string[] = []
  const given: string[] = []
  const textOf = (request: Request) => (request.url().endsWith('/graphql') && (request.postDataJSON()?.variables?.first === 6 ? (request.postDataJSON().variables.text as string | undefined) : undefined)) || undefined
  page.on('request', (request) => textOf(request) && texts.push(textOf(request)!))
  page.on('requestfailed', (request) => textOf(request) && given.push(`${textOf(request)} ${request.failure()?.errorText}`))
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route('**/graphql', async (route) => {
    if (textOf(route.request()) === 'lijia') await held
    await route.continue().catch(() => undefined)
  })

  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: '查找与操作' })
  const first = page.waitForRequest((request) => textOf(request) === 'lijia')
  await stretch(palette.getByRole('combobox'), 'lijia')
  await first
  await stretch(palette.getByRole('combobox'), 'hua')
  await expect(palette.getByRole('group', { name: '客户' })).toContainText('李佳华')
  expect(texts).toEqual(['lijia', 'lijiahua'])
  expect(given).toEqual(['lijia net::ERR_ABORTED'])
  release()

  await palette.getByRole('combobox').fill('金卡')
  await expect(palette.getByRole('group', { name: '视图' }).getByRole('option')).toContainText('金卡客户')
  await palette.getByRole('group', { name: '视图' }).getByRole('option').click()
  await expect(page).toHaveURL(/customers\?.*tier=.*view=/)
  await expect(page.getByRole('button', { name: '视图：金卡客户' })).toBeVisible()
})
