import { plan } from '../support/callbacks'
import { choose } from '../support/fields'
import { expect, nameOf, test } from '../support/test'
import { rest } from '../support/walk'

test('a supervisor gives callbacks of one agent to another', async ({ page, signIn, signInElsewhere }) => {
  const agent = await signInElsewhere('callback3')
  const other = await signInElsewhere('callback')
  const [from, to] = [await nameOf(agent), await nameOf(other)]
  await signIn('supervisor')
  for (const points of ['请假的人一', '请假的人二']) {
    await plan(page, { customer: points.endsWith('一') ? '张' : '陈', purpose: '服务回访', points, assignee: from })
  }
  await agent.reload()
  await expect(agent.getByRole('row').filter({ hasText: '请假的人' })).toHaveCount(2)

  await page.goto('/worklist')
  // A press on a person shows that person's list alone.
  await page.getByRole('button', { name: from }).click()
  for (const points of ['请假的人一', '请假的人二']) {
    await page.getByRole('row').filter({ hasText: points }).getByRole('checkbox').check()
  }
  await page.getByRole('button', { name: '转给他人（2）' }).click()
  const form = page.getByRole('dialog')
  await choose(form, '转给', to, to)
  await form.getByLabel('原因').fill('请假')
  await form.getByRole('button', { name: '转出' }).click()
  await expect(form).toBeHidden()
  await page.getByRole('button', { name: to }).click()
  await expect(page.getByRole('row').filter({ hasText: '请假的人一' })).toContainText(to)

  await other.reload()
  await expect(other.getByRole('row').filter({ hasText: '请假的人' })).toHaveCount(2)
  await agent.reload()
  await rest(agent)
  await expect(agent.getByRole('row').filter({ hasText: '请假的人' })).toHaveCount(0)
})

test('a supervisor gives two cases at once to somebody else from the control room, and gives them back', async ({ page, signIn, signInElsewhere }) => {
  const subjects = ['护士态度冷淡', '玻尿酸效果与咨询时不符']
  const other = await nameOf(await signInElsewhere('manager2'))
  await signIn('supervisor')
  const queue = page.getByRole('table', { name: '最先到期' })
  const rows = subjects.map((subject) => queue.getByRole('row').filter({ hasText: subject }))
  const owner = (await rows[0]!.getByRole('cell').last().innerText()).trim()
  for (const [to, reason] of [[other, '原负责人请假'], [owner, '已回来上班']] as const) {
    await expect(page.getByRole('button', { name: '更换负责人（0）' })).toBeDisabled()
    for (const row of rows) await row.getByRole('checkbox').check()
    await page.getByRole('button', { name: '更换负责人（2）' }).click()
    const form = page.getByRole('dialog', { name: '2 件投诉更换负责人' })
    for (const subject of subjects) await expect(form.getByRole('listitem').filter({ hasText: subject })).toBeVisible()
    await choose(form, '新负责人', to, to)
    await form.getByLabel('理由').fill(reason)
    await form.getByRole('button', { name: '分派' }).click()
    await expect(form).toBeHidden()
    await expect(page.getByRole('status').filter({ hasText: '已分派 2 件' })).toBeVisible()
    for (const row of rows) await expect(row.getByRole('cell').last()).toHaveText(to)
  }

  // What is looked at stands in the address: after a reload it is the same, and the whole queue shows that too.
  await page.getByRole('button', { name: owner }).click()
  await page.getByRole('radio', { name: '有超时' }).click() // chosen once the address says so
  await expect(page).toHaveURL(/heap=late.*owner=st_|owner=st_.*heap=late/)
  await page.reload()
  await expect(page.getByRole('radio', { name: '有超时' })).toBeChecked()
  await expect(page.getByRole('button', { name: `只看${owner}` })).toBeVisible()
  await page.getByRole('link', { name: '查看全部' }).first().click()
  await expect(page).toHaveURL(/\/complaints\?.*breached=true/)
  await expect(page.getByText(`负责人：${owner}`)).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('radio', { name: '全部' })).toBeChecked()
  await expect(page.getByRole('button', { name: `只看${owner}` })).toBeVisible()
})

test('a supervisor simulates the rule for missed appointments, and the result is there again after a reload', async ({ page, signIn }) => {
  await signIn('supervisor')
  await page.goto('/rules')
  await page.getByRole('button', { name: '模拟 未到诊回访', exact: true }).click()
  const panel = page.getByRole('dialog', { name: '模拟：未到诊回访' })
  await panel.getByRole('button', { name: '开始模拟' }).click()
  const result = panel.getByRole('region', { name: '模拟结果' })
  await expect(result).toContainText(/在这 28 天里，这条规则会安排 \d+ 次回访，实际按它安排了 \d+ 次回访。/)
  const days = result.getByRole('table', { name: '每天次数' })
  await expect(days.getByRole('row')).toHaveCount(30)
  const planned = /会安排 (\d+) 次/.exec(await result.innerText())![1]!
  await expect(days.getByRole('row', { name: /^合计/ }).getByRole('cell').first()).toHaveText(planned)

  await page.reload()
  await expect(result).toContainText(`会安排 ${planned} 次回访`)

  // The notice that it is done leads back into the panel of this rule, from wherever one is.
  await page.goto('/scripts')
  await page.getByRole('button', { name: /^通知/ }).click()
  await page.getByRole('link', { name: /规则.*模拟|模拟.*规则/ }).first().click()
  await expect(page).toHaveURL(/\/rules\?.*simulate=/)
  await expect(result).toContainText(`会安排 ${planned} 次回访`)

  await panel.getByLabel('结束日期').fill('2030-01-01')
  await panel.getByRole('button', { name: '开始模拟' }).click()
  await expect(panel.getByLabel('结束日期')).toHaveAttribute('aria-invalid', 'true')
  await expect(panel.getByText('只能模拟已经过去的日期').first()).toBeVisible()
})
