import type { Page } from '@playwright/test'

import { plan } from '../support/callbacks'
import { choose } from '../support/fields'
import { found } from '../support/hospital'
import { apply, bring, table } from '../support/imports'
import { enter, expect, nameOf, test } from '../support/test'
import { rest } from '../support/walk'

const own = 'a-long-phrase-of-my-own-7'

test('a new hospital is founded, set up in the browser, and its first agent finds work in My day', async ({ elsewhere, leave }) => {
  test.setTimeout(420_000)
  const hospital = await found('仁和医院')
  try {
    const admin = await elsewhere(hospital.url)
    await test.step('the first admin sets a password with the secret', async () => {
      await admin.goto('/')
      await expect(admin.getByRole('heading', { name: '仁和医院' })).toBeVisible()
      await expect(admin.getByText('这家医院还没有完成设置')).toBeVisible()
      await admin.getByRole('link', { name: '用一次性密钥设置密码' }).click()
      await admin.getByLabel('一次性密钥').fill(hospital.secret)
      await type(admin, '123456789012')
      await expect(admin.getByText('太常见')).toBeVisible()
      await type(admin, own)
      await expect(admin.getByLabel('账号', { exact: true })).toBeVisible()
      await enter(admin, 'admin', own)
      await expect(admin.getByRole('heading', { name: '设置', exact: true })).toBeVisible()
      await expect(step(admin, '建立科室')).toContainText('待办')
      await expect(step(admin, '建立科室')).toContainText('下一步')
      await expect(step(admin, '导入或登记客户')).toContainText('由客服主管、院长完成')
      await expect(admin.getByText('已完成 0 / 7 步').or(admin.getByText('已完成 1 / 7 步'))).toBeVisible() // the shipped calendar may cover the year
    })

    await test.step('departments, with a code that is told to be taken', async () => {
      await admin.getByRole('navigation', { name: '设置' }).getByRole('link', { name: /^科室/ }).click()
      const form = admin.getByRole('dialog')
      await admin.getByRole('button', { name: '新建科室' }).click()
      await department(admin, 'PF', '皮肤科')
      await expect(form).toBeHidden()
      await admin.getByRole('button', { name: '新建科室' }).click()
      await department(admin, 'PF', '整形科')
      await expect(form.getByText('“PF”重复了。')).toBeVisible()
      await form.getByLabel('代码').fill('ZX')
      await form.getByRole('button', { name: '保存' }).click()
      await expect(form).toBeHidden()
      await expect(admin.getByRole('row').filter({ hasText: /皮肤科|整形科/ })).toHaveCount(2)
    })

    const secrets: Record<string, string> = {}
    await test.step('staff with their roles', async () => {
      await admin.goto('/settings/staff')
      secrets.wen = await hire(admin, { name: '温主管', login: 'wen', role: '客服主管' })
      secrets.ye = await hire(admin, { name: '叶青', login: 'ye' })
      await admin.getByRole('row').filter({ hasText: '叶青' }).click()
      const panel = admin.getByRole('dialog', { name: /叶青/ })
      await expect(panel.getByText('没有角色，登录后看不到任何内容')).toBeVisible()
      await panel.getByRole('button', { name: '授予角色' }).click()
      const grant = panel.getByRole('form', { name: '授予角色' })
      await choose(grant, '角色', '回访专员')
      await choose(grant, '限于科室', '皮肤科')
      await grant.getByRole('button', { name: '授予角色' }).click()
      await expect(grant).toBeHidden()
      await expect(panel.getByText('回访专员').first()).toBeVisible()
      await expect(panel).toContainText('皮肤科')
    })

    await test.step('a colleague and the working week are found by what is typed', async () => {
      await admin.goto('/settings')
      await expect(admin.getByRole('heading', { name: '设置', exact: true })).toBeVisible()
      await admin.keyboard.press('Control+k')
      const palette = admin.getByRole('dialog', { name: '查找与操作' })
      await palette.getByRole('combobox').fill('叶青')
      await palette.getByRole('group', { name: '人员' }).getByRole('option', { name: /^叶青/ }).click()
      await expect(admin.getByRole('dialog', { name: /叶青/ })).toBeVisible()
      await admin.keyboard.press('Escape')
      await expect(admin.getByRole('dialog')).toBeHidden() // while it covers the page, no key is the page's
      await admin.keyboard.press('Control+k')
      await palette.getByRole('combobox').fill('working week')
      await palette.getByRole('option', { name: '每周工作时间' }).click()
    })

    await test.step('working hours and a year of holidays', async () => {
      await expect(admin).toHaveURL(/\/settings\/calendar/)
      await admin.getByRole('button', { name: '修改 每周工作时间' }).click()
      await admin.getByLabel('周六').fill('9点到12点')
      await admin.getByRole('button', { name: '保存' }).click()
      await expect(admin.getByText('请按 08:30-12:00,13:30-17:30 的格式填写')).toBeVisible()
      await admin.getByLabel('周六').fill('09:00-12:00')
      await admin.getByRole('button', { name: '保存' }).click()
      await expect(admin.getByText('09:00-12:00', { exact: true })).toBeVisible()
      const add = admin.getByRole('button', { name: /^录入 \d{4} 年$/ })
      const year = /\d{4}/.exec(await add.innerText())![0]
      await add.click()
      const form = admin.getByRole('dialog')
      await form.getByLabel('来源').fill('国务院办公厅通知')
      await form.getByRole('button', { name: '保存' }).click()
      await expect(form).toBeHidden()
      await expect(admin.getByText('来源：国务院办公厅通知')).toBeVisible()
      await expect(admin.getByRole('button', { name: `修改 ${year}` })).toBeVisible()
    })

    const agent = await elsewhere(hospital.url)
    await test.step('the agent is told why there is nothing to do yet', async () => {
      await begin(agent, 'ye', secrets.ye!)
      await expect(agent.getByText('医院里还没有客户')).toBeVisible()
      await expect(agent.getByText(/客服主管导入客户名单后/)).toBeVisible()
    })

    const supervisor = await elsewhere(hospital.url)
    await test.step('the supervisor brings in the customers and looks at the rules', async () => {
      await begin(supervisor, 'wen', secrets.wen!)
      await supervisor.getByRole('link', { name: '查看设置步骤' }).click()
      await expect(step(supervisor, '导入或登记客户')).toContainText('下一步')
      await expect(step(supervisor, '确认每周工作时间')).toContainText('已完成')
      await bring(supervisor, '客户', table('客户.csv', '姓名,会员编号,电话\n殷小满,R001,13911114401\n殷大寒,R002,13911114402\n'))
      await apply(supervisor, 2)
      await supervisor.goto('/rules')
      const stop = supervisor.getByRole('button', { name: /^停用 / }).first()
      const rule = (await stop.getAttribute('aria-label'))!.slice('停用 '.length)
      await stop.click()
      await supervisor.getByRole('button', { name: `启用 ${rule}`, exact: true }).click()
      await expect(supervisor.getByRole('button', { name: `停用 ${rule}`, exact: true })).toBeVisible()
      await expect(supervisor.getByText('医院里还没有客户')).toBeHidden()
    })

    await test.step('the agent is given a call and sees it in My day', async () => {
      await expect(agent.getByRole('heading', { name: '我的一天' })).toBeVisible()
      await expect(agent.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '设置' })).toHaveCount(0)
      await plan(supervisor, { customer: '殷小满', purpose: '服务回访', points: '第一位客户', assignee: await nameOf(agent), at: hospital.wall(5), chosen: true })
      await agent.reload()
      const row = agent.getByRole('row').filter({ hasText: '第一位客户' })
      await expect(row).toContainText('殷小满')
      await row.click()
      const work = agent.getByRole('region', { name: '当前回访' })
      await expect(work).toContainText('139****4401')
      await expect(work.getByRole('button', { name: /开始回访/ })).toBeVisible()
    })

    await test.step('nothing is left on the list of what the hospital lacks', async () => {
      await admin.goto('/settings')
      await admin.getByText('设置步骤已全部完成').click()
      await expect(step(admin, '导入或登记客户')).toContainText('已完成')
      await expect(admin.getByRole('listitem').filter({ hasText: '待办' })).toHaveCount(0)
    })

    await test.step('one more hospital is added beside the running program, and its admin switches to it', async () => {
      hospital.add('安康医院')
      await admin.reload()
      await admin.getByRole('button', { name: /^账户 / }).click()
      await admin.getByRole('button', { name: '切换到 安康医院' }).click()
      await expect(step(admin, '建立科室')).toContainText('待办')
      await admin.goto('/settings/staff')
      await rest(admin)
      await expect(admin.getByRole('row').filter({ hasText: '温主管' })).toHaveCount(0)
      await admin.getByRole('button', { name: /^账户 / }).click()
      await admin.getByRole('button', { name: '切换到 仁和医院' }).click()
      await admin.getByText('设置步骤已全部完成').click()
      await expect(step(admin, '建立科室')).toContainText('已完成')
      await admin.goto('/settings/staff')
      await expect(admin.getByRole('row').filter({ hasText: '温主管' })).toHaveCount(1)
    })
  } finally {
    await leave() // else the pages would tell that nobody answers any more
    await hospital.close()
  }
})

/** One line of what the hospital needs. */
const step = (page: Page, about: string) => page.getByRole('listitem').filter({ hasText: about }).filter({ hasText: /待办|已完成/ })

async function department(page: Page, code: string, name: string) {
  const form = page.getByRole('dialog')
  await form.getByLabel('代码').fill(code)
  await form.getByLabel('名称').fill(name)
  await form.getByRole('button', { name: '保存' }).click()
}

/** Makes an account and gives its one-time secret. */
async function hire(admin: Page, person: { name: string; login: string; role?: string }): Promise<string> {
  await admin.getByRole('button', { name: '新建人员' }).click()
  const form = admin.getByRole('dialog')
  await form.getByLabel('姓名').fill(person.name)
  await form.getByLabel('账号').fill(person.login)
  if (person.role) await choose(form, '角色', person.role)
  await form.getByRole('button', { name: '新建人员' }).click()
  const secret = await form.getByRole('status', { name: '一次性密钥' }).innerText()
  await form.getByRole('button', { name: '已记下，关闭' }).click()
  await expect(form).toBeHidden()
  return secret
}

/** Somebody new sets a password with the secret and signs in. */
async function begin(page: Page, login: string, secret: string) {
  await page.goto('/setup')
  await page.getByLabel('一次性密钥').fill(secret)
  await type(page, own)
  await expect(page.getByLabel('账号', { exact: true })).toBeVisible()
  await enter(page, login, own)
}

async function type(page: Page, password: string) {
  await page.getByLabel('新密码', { exact: true }).fill(password)
  await page.getByLabel('再输入一次新密码').fill(password)
  await page.getByRole('button', { name: '保存密码' }).click()
}
