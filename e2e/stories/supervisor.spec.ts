import { plan } from '../support/callbacks'
import { choose } from '../support/fields'
import { expect, nameOf, test } from '../support/test'

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
  for (const points of ['请假的人一', '请假的人二']) {
    await page.getByRole('row').filter({ hasText: points }).getByRole('checkbox').check()
  }
  await page.getByRole('button', { name: '转给他人（2）' }).click()
  const form = page.getByRole('dialog')
  await choose(form, '转给', to, to)
  await form.getByLabel('原因').fill('请假')
  await form.getByRole('button', { name: '转出' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('row').filter({ hasText: '请假的人一' })).toContainText(to)

  await other.reload()
  await expect(other.getByRole('row').filter({ hasText: '请假的人' })).toHaveCount(2)
  await agent.reload()
  await expect(agent.getByRole('row').filter({ hasText: '请假的人' })).toHaveCount(0)
})
