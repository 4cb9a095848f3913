import type { Page } from '@playwright/test'

import { expectState, logSteps, move, option, send } from '../support/cases'
import { choose, pick } from '../support/fields'
import { expect, nameOf, test } from '../support/test'

test('a case found to be major is filed with headquarters and reported before the director closes it', async ({ page, signIn, signInElsewhere }) => {
  await signIn('supervisor')
  const me = await nameOf(page)
  await page.goto('/complaints/new')
  await pick(page, '谁在投诉', '其他人')
  await page.getByLabel('投诉人姓名').fill('韩立')
  await page.getByLabel('与客户的关系').fill('丈夫')
  await page.getByLabel('事由').fill('术后左眼闭不严')
  await page.getByLabel('经过（客户原话）').fill('做完一周了左眼睡觉还是闭不上，这是手术做坏了。')
  await choose(page, '业务线', '整形')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expectState(page, '已登记')
  await expect(clocks(page)).not.toContainText('总部备案')

  const acknowledging = await move(page, '受理告知')
  await acknowledging.getByLabel('告知客户的内容').fill('已受理，我全程陪同，今天请医生复查。')
  await acknowledging.getByText('记录已由投诉人签字或确认').click()
  await acknowledging.getByText('已核实投诉人身份').click()
  await send(page, '受理告知', '已受理告知')

  await test.step('an evident problem of the operation makes it major, and what that owes begins to run', async () => {
    const triage = await move(page, '分级')
    await pick(triage, '程度', '重')
    await triage.getByRole('checkbox', { name: '手术明显问题' }).check()
    await send(page, '分级', '已分级')
    await expectState(page, '重大紧急')
    await expect(clock(page, '总部备案')).toContainText('剩余')
    await expect(clock(page, '主管到场')).toContainText('剩余')
    await expect(page.getByLabel('重大紧急案件')).toContainText('还没有上报')
  })

  await test.step('nobody goes on without a supervisor beside the customer', async () => {
    const blocked = page.getByRole('list', { name: '开始调查还缺什么' })
    await expect(blocked).toContainText('重大投诉需要主管以上人员在场陪同')
    await blocked.getByRole('button', { name: '登记到场' }).click()
    const presence = page.getByRole('dialog')
    await choose(presence, '谁', me, me)
    await presence.getByRole('button', { name: '登记到场', exact: true }).click()
    await expect(presence).toBeHidden()
    await expect(clock(page, '主管到场')).toContainText('按时完成')
  })

  await test.step('it is looked into and settled', async () => {
    await move(page, '开始调查')
    await send(page, '开始调查', '调查中')
    const finding = await move(page, '记录结论')
    await pick(finding, '调查结论', '属实')
    await finding.getByLabel('查明的事实').fill('左眼切口过低，闭合差两毫米。')
    await finding.getByLabel('评估').fill('需要修复。')
    await finding.getByLabel('根本原因').fill('术前设计没有第二人核对')
    await send(page, '记录结论', '已有结论')
    const proposal = await move(page, '提出方案')
    await option(proposal, 1, '免费修复', '彻底解决', '要再做一次手术')
    await proposal.getByLabel('告知客户的内容').fill('由科室主任免费修复，利弊都写明了。')
    await send(page, '提出方案', '已提方案')
    const decision = await move(page, '记录客户决定')
    await decision.getByText('免费修复').click()
    await choose(decision, '客户如何确认', '签字')
    await decision.getByLabel('客户确认的内容').fill('同意修复')
    await send(page, '记录客户决定', '执行中')
    const execution = await move(page, '执行完毕')
    await execution.getByLabel('执行情况').fill('已修复，闭合正常。')
    await send(page, '执行完毕', '待客户确认')
    await logSteps(page)
    const confirmation = await move(page, '确认解决')
    await choose(confirmation, '客户如何确认', '签字')
    await confirmation.getByLabel('客户确认的内容').fill('好了，没有别的要求')
    await send(page, '确认解决', '已解决')
  })

  const director = await signInElsewhere('director')
  await test.step('closing asks for the filing and for the report', async () => {
    await director.goto(new URL(page.url()).pathname)
    await expect(director.getByRole('button', { name: '结案', exact: true })).toBeDisabled()
    const missing = director.getByRole('list', { name: '结案还缺什么' }).getByRole('listitem')
    await expect(missing).toHaveText([/还没有向总部备案。/, /还没有提交专题报告。/])
  })

  await test.step('the filing gets a number and stops its clock', async () => {
    const filing = await move(page, '上报备案')
    await filing.getByRole('button', { name: '上报备案', exact: true }).click()
    await expect(filing.getByText('请填写')).toHaveCount(2)
    await filing.getByLabel('情况概述').fill('术后一周左眼闭合差两毫米，家属现场情绪平稳。')
    await filing.getByLabel('已采取的措施').fill('主管全程陪同，已免费修复。')
    await send(page, '上报备案', '已解决')
    await expect(clock(page, '总部备案')).toContainText('按时完成')
    const filed = page.getByRole('article', { name: /^总部备案 BA-RH-/ })
    await expect(filed).toContainText('主管全程陪同，已免费修复。')
    await expect(filed).toContainText(me)
    await expect(page.getByRole('button', { name: '上报备案', exact: true })).toHaveCount(0)
  })

  await test.step('the report begins with what the case holds and stops its clock', async () => {
    await expect(clock(page, '专题报告')).toContainText('剩余')
    const report = await move(page, '提交专题报告')
    await expect(report.getByLabel('事实经过')).toHaveValue('左眼切口过低，闭合差两毫米。')
    await expect(report.getByLabel('原因分析')).toHaveValue('术前设计没有第二人核对')
    await report.getByLabel('处理费用（元）').fill('12800')
    await report.getByLabel('经验教训').fill('设计须双人核对')
    await report.getByLabel('改进建议').fill('增加术前核对表')
    await send(page, '提交专题报告', '已解决')
    await expect(clock(page, '专题报告')).toContainText('按时完成')
    await expect(page.getByRole('article', { name: '专题报告' })).toContainText('12,800')
  })

  await test.step('nothing is missing any more', async () => {
    await director.reload()
    await move(director, '结案')
    await send(director, '结案', '已结案')
  })
})

/** The limits of a case, and the one of a name. */
const clocks = (page: Page) => page.getByRole('list', { name: '时限' })
const clock = (page: Page, name: string) => clocks(page).getByRole('listitem').filter({ hasText: name })
