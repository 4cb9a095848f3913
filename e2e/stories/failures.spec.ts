import type { Locator, Page, Route, WebSocketRoute } from '@playwright/test'

import { password } from '../support/address'
import { faults } from '../support/axe'
import { plan } from '../support/callbacks'
import { choose, pick, wall } from '../support/fields'
import { enter, expect, nameOf, test } from '../support/test'
import { rest } from '../support/walk'

/** Opens the form of a new customer and fills it. */
async function begin(page: Page, name: string, phone: string): Promise<Locator> {
  await page.goto('/customers?new=true')
  const form = page.getByRole('dialog', { name: '登记客户' })
  await form.getByLabel('姓名').fill(name)
  await form.getByLabel('号码 1', { exact: true }).fill(phone)
  return form
}

const save = (form: Locator) => form.getByRole('button', { name: '登记', exact: true }).click()
const registers = (route: Route | { postData: () => string | null }) => {
  const sent = 'request' in route ? route.request() : route
  return sent.postData()?.includes('"birthDate"') === true
}

test('a server that is down, slow, busy or refuses a field: told plainly, and what was typed stays until it is saved once', async ({ page, context, signIn }) => {
  await signIn('manager')
  const form = await begin(page, '断网客', '123')

  await test.step('a refused field says why, beside the field', async () => {
    await save(form)
    await expect(form.getByLabel('号码 1', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await form.getByLabel('号码 1', { exact: true }).fill('13912346001')
  })

  await test.step('a day that cannot be is told by the field in the language of the app, and does not go', async () => {
    const born = form.getByLabel('出生日期')
    for (const [typed, says] of [['2030-01-01', '最晚可以填 2026-11-23'], ['1990-02-30', '没有这一天']] as const) {
      await born.fill(typed)
      await save(form)
      await expect(form.getByText(says)).toBeVisible()
      await expect(born).toHaveAttribute('aria-invalid', 'true')
    }
    await born.fill('19900228')
    await form.getByRole('button', { name: '打开月历' }).first().click()
    await page.getByRole('dialog', { name: '月历' }).getByRole('button', { name: '1990年2月27日星期二' }).click()
    await expect(born).toHaveValue('1990-02-27')
  })

  await test.step('down', async () => {
    await context.setOffline(true)
    await expect(page.getByText('暂时连不上服务器', { exact: true })).toBeVisible()
    await save(form)
    await expect(form.getByRole('alert')).toContainText('您填写的内容还在')
    await context.setOffline(false)
    await expect(page.getByText('连接已恢复，内容已更新')).toBeVisible()
    await expect(page.getByText('暂时连不上服务器', { exact: true })).toHaveCount(0)
    await expect(form.getByLabel('姓名')).toHaveValue('断网客')
  })

  await test.step('busy, with the time to wait', async () => {
    const busy = { errors: [{ message: '系统繁忙', extensions: { code: 'OVERLOADED', retryAfter: 7 } }] }
    await page.route('**/graphql', async (route) => (registers(route) ? route.fulfill({ status: 503, json: busy }) : route.fallback()))
    await save(form)
    await expect(form.getByRole('alert')).toContainText('7 秒')
    await page.unroute('**/graphql')
  })

  await test.step('something in front of the server answers: told for what it is, and nothing goes', async () => {
    for (const [status, says] of [[413, '内容太长'], [403, '与您的权限无关'], [502, '系统正在重启或维护']] as const) {
      await page.route('**/graphql', async (route) =>
        registers(route) ? route.fulfill({ status, contentType: 'text/html', body: '<h1>nginx</h1>' }) : route.fallback(),
      )
      await save(form)
      await expect(form.getByRole('alert')).toContainText(says)
      await page.unroute('**/graphql')
    }
    await expect(form.getByLabel('姓名')).toHaveValue('断网客')
  })

  await test.step('slow: one request, however often one presses', async () => {
    let asked = 0
    let arrive = () => {}
    const slow = new Promise<void>((resolve) => (arrive = resolve))
    await page.route('**/graphql', async (route) => {
      if (registers(route)) {
        asked += 1
        await slow
      }
      await route.fallback()
    })
    await save(form)
    await form.getByLabel('姓名').press('Enter')
    arrive()
    await expect(page).toHaveURL(/\/customers\/cu_/)
    await expect(page.getByRole('heading', { name: '断网客' })).toBeVisible()
    expect(asked).toBe(1)
    await page.unroute('**/graphql')
  })

  await test.step('what may not be done names what is in the way; with that out of the way the same words go', async () => {
    await page.goto('/day?new=true')
    const plan = page.getByRole('dialog', { name: '安排回访' })
    await choose(plan, '客户', '断网客', '断网客')
    await choose(plan, '目的', '活动通知')
    await plan.getByLabel('时间', { exact: true }).fill(wall(0, '16:30'))
    await plan.getByLabel('要点').fill('问问喜欢哪一天来')
    await plan.getByRole('button', { name: '安排', exact: true }).click()
    const why = plan.getByRole('alert').or(plan.getByRole('status')).filter({ hasText: '现在还不能这样做' })
    await expect(why).toContainText('客户没有同意这类联系。（规则 R124）')
    await expect(why).not.toContainText(/[a-z_]/)
    await expect(plan.getByLabel('要点')).toHaveValue('问问喜欢哪一天来')
    await choose(plan, '目的', '服务回访')
    await plan.getByRole('button', { name: '安排', exact: true }).click()
    await expect(plan).toBeHidden()
  })
})

test('a session that ends in the middle of a form goes on after the password, and never in the name of somebody else', async ({ page, context, signIn }) => {
  await page.clock.install()
  await signIn('manager')
  const me = await nameOf(page)
  const expire = async () => {
    await context.clearCookies()
    await page.clock.fastForward(11 * 60_000)
  }

  const form = await begin(page, '过期客', '13912346002')
  await expire()
  const dialog = page.getByRole('dialog', { name: '登录已失效' })
  await expect(dialog).toBeVisible()
  await dialog.getByLabel('密码').fill('wrong password 1')
  await dialog.getByRole('button', { name: '继续工作' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByLabel('密码').fill(password)
  await dialog.getByRole('button', { name: '继续工作' }).click()
  await expect(dialog).toBeHidden()
  await expect(form.getByLabel('姓名')).toHaveValue('过期客')
  await save(form)
  await expect(page).toHaveURL(/\/customers\/cu_/)

  const second = await begin(page, '等候客', '13912346003')
  const covered = (await second.elementHandle())!
  const names: (string | undefined)[] = []
  context.on('request', (request) => {
    if (request.url().endsWith('/graphql') && request.postData()?.includes('等候客')) names.push(request.headers().authorization)
  })
  await expire()
  await expect(dialog).toBeVisible()
  await expect(second).toBeHidden()
  await covered.evaluate((panel) => (panel as Element).querySelector('form')!.requestSubmit())
  const desk = await context.newPage()
  await enter(desk, 'callback')
  await expect(page.getByText('有操作没有执行')).toBeVisible()
  await expect(page.getByText('等候客')).toHaveCount(0)
  await expect(page.getByRole('button', { name: `账户 ${me}` })).toHaveCount(0)
  expect(names.filter(Boolean)).toEqual([])
  await desk.goto('/customers?search=等候客')
  await rest(desk)
  await expect(desk.getByRole('row').filter({ hasText: '等候客' })).toHaveCount(0)
})

test('nobody at the desk: told a minute before, then covered in every tab; the password brings back the call and the words', async ({ page, context, signIn, signInElsewhere }) => {
  await page.clock.install()
  await signIn('callback3')
  const me = await nameOf(page)
  const supervisor = await signInElsewhere('supervisor')
  await plan(supervisor, { customer: '王', purpose: '服务回访', points: '聊了很久的电话', assignee: me })
  await page.getByRole('row').filter({ hasText: '聊了很久的电话' }).click()
  const work = page.getByRole('region', { name: '当前回访' })
  await work.getByRole('button', { name: /开始回访/ }).click()
  await pick(work, '谁接的', '无人接听')
  await work.getByRole('radio', { name: '未接', exact: true }).check()
  const note = work.getByLabel('备注').first()
  await note.fill('说来话长')
  const other = await context.newPage()
  await other.goto('/customers')
  await expect(other.getByRole('row').nth(1)).toBeVisible()
  await page.bringToFront()
  let sockets = 0
  for (const tab of [page, other]) tab.on('websocket', () => (sockets += 1))
  const minutes = (n: number) => page.clock.fastForward(n * 60_000)
  const notice = page.getByRole('region', { name: '一分钟内没有操作，屏幕就会锁定' })

  await test.step('a minute before it is told, and whoever is there goes on', async () => {
    await minutes(14)
    await expect(notice.getByRole('timer')).toContainText(/还剩 \d+ 秒/)
    await expect(other.getByRole('timer')).toBeVisible()
    expect(await faults(other)).toEqual([])
    await notice.getByRole('button', { name: '继续工作' }).click()
    await expect(notice).toBeHidden()
    await expect(other.getByRole('timer')).toBeHidden()
    await expect(note).toHaveValue('说来话长')
  })

  const locked = page.getByRole('dialog', { name: '屏幕已锁定' })
  await test.step('then the page is covered, in the other tab too, and the browser alone opens nothing', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('王')
    await expect(page.getByRole('option').filter({ hasText: /王/ }).first()).toBeVisible()
    await minutes(14)
    await expect(notice).toBeVisible()
    await minutes(1)
    await expect(locked).toBeVisible()
    await expect(locked.getByLabel('密码')).toBeFocused()
    await expect(other.getByRole('dialog', { name: '屏幕已锁定' })).toBeVisible()
    for (const tab of [page, other]) {
      await expect(tab).toHaveTitle('Aftercare')
      await expect(tab.getByRole('row')).toHaveCount(0)
      expect(await tab.locator('body').innerText()).not.toMatch(/说来话长|聊了很久|1\d{2}\*+|王/)
      expect(await faults(tab)).toEqual([])
    }
    const address = page.url()
    await page.evaluate(() => new Promise((done) => {
      addEventListener('popstate', done, { once: true })
      history.back()
    }))
    await expect(page).toHaveURL(address)
    await expect(page).toHaveTitle('Aftercare')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox')).toHaveCount(0)
    const before = sockets
    await minutes(5)
    expect(sockets).toBe(before)
    const third = await context.newPage()
    await third.goto('/customers')
    await expect(third.getByRole('button', { name: '登录', exact: true })).toBeVisible()
    await third.close()
    sockets = 0
  })

  await test.step('the password opens all tabs; the call goes on where it was', async () => {
    await locked.getByLabel('密码').fill(password)
    await locked.getByRole('button', { name: '继续工作' }).click()
    await expect(locked).toBeHidden()
    await expect(other.getByRole('dialog', { name: '屏幕已锁定' })).toBeHidden()
    await expect(other.getByRole('row').nth(1)).toBeVisible()
    await expect.poll(() => sockets).toBe(2)
    await expect(page.getByText('实时更新中断')).toHaveCount(0)
    await expect(note).toHaveValue('说来话长')
    await work.getByRole('button', { name: /保存并下一个/ }).click()
    await expect(note).toHaveCount(0)
  })

  await test.step('who leaves the desk locks it by hand', async () => {
    await page.getByRole('button', { name: /^账户/ }).click()
    await page.getByRole('button', { name: '锁定屏幕' }).click()
    await expect(locked).toBeVisible()
    await expect(other.getByRole('dialog', { name: '屏幕已锁定' })).toBeVisible()
    await expect(page.getByRole('row')).toHaveCount(0)
  })
})

test('live changes that were cut off arrive when the line is back; a call that was put back meanwhile says so and keeps the words', async ({ page, signIn, signInElsewhere }) => {
  const lines: WebSocketRoute[] = []
  let cut = false
  await page.routeWebSocket(/\/graphql/, (line) => {
    if (cut) return void line.close()
    lines.push(line)
    line.connectToServer()
  })
  await signIn('callback3')
  await expect(page.getByRole('heading', { name: '我的一天' })).toBeVisible()
  const me = await nameOf(page)
  const supervisor = await signInElsewhere('supervisor')
  await plan(supervisor, { customer: '刘', purpose: '服务回访', points: '先到的电话', assignee: me })
  await expect(page.getByRole('row').filter({ hasText: '先到的电话' })).toBeVisible()

  await test.step('the socket is lost', async () => {
    cut = true
    for (const line of lines) await line.close({ code: 1011 })
    await expect(page.getByText('实时更新中断，正在重新连接')).toBeVisible()
    await plan(supervisor, { customer: '陈', purpose: '服务回访', points: '断线时的电话', assignee: me })
    cut = false
    // The longer it is away, the more seldom it is tried again: up to half a minute goes by.
    await expect(page.getByRole('row').filter({ hasText: '断线时的电话' })).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText('实时更新中断，正在重新连接')).toHaveCount(0)
  })

  await test.step('the call is put back in another window', async () => {
    await page.getByRole('row').filter({ hasText: '先到的电话' }).click()
    const work = page.getByRole('region', { name: '当前回访' })
    await work.getByRole('button', { name: /开始回访/ }).click()
    await pick(work, '谁接的', '无人接听')
    await work.getByRole('radio', { name: '未接', exact: true }).check()
    await work.getByLabel('备注').first().fill('响了很久')
    const address = new URL(page.url())
    const window = await signInElsewhere('callback3')
    await window.goto(address.pathname + address.search)
    await window.getByRole('button', { name: '放回名单' }).click()
    await expect(window.getByRole('button', { name: /开始回访/ })).toBeVisible()

    await work.getByRole('button', { name: /保存并下一个/ }).click()
    await expect(work.getByText('您填写期间，这条记录已被改动')).toBeVisible()
    await work.getByRole('button', { name: '仍然提交' }).click()
    await expect(work.getByRole('status').or(work.getByRole('alert')).filter({ hasText: /开始/ }).first()).toBeVisible()
    await expect(work.getByLabel('备注').first()).toHaveValue('响了很久')
  })
})
