import { expectState, logSteps, move, option, send } from '../support/cases'
import { choose, pick } from '../support/fields'
import { expect, test } from '../support/test'

const subject = '术后肿胀没有人解释'
const other = '预约到点没有人接待'

test('a manager carries a complaint from registered to closed', async ({ page, signIn }) => {
  await signIn('manager')
  await page.goto('/complaints/new')
  await pick(page, '谁在投诉', '其他人')
  await page.getByLabel('投诉人姓名').fill('林晓')
  await page.getByLabel('与客户的关系').fill('姐姐')
  await page.getByLabel('事由').fill(subject)
  await page.getByLabel('经过（客户原话）').fill('妹妹术后第五天还很肿，打了两次电话都说等着。')
  await choose(page, '业务线', '整形')
  await page.getByLabel('希望得到的结果').fill('医生当面解释')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page).toHaveURL(/\/complaints\/(?!new$)[^/]+$/)
  await expect(page.getByText(subject).first()).toBeVisible()
  await expectState(page, '已登记')

  const acknowledging = await move(page, '受理告知')
  await acknowledging.getByLabel('告知客户的内容').fill('已受理，由我负责，明天下班前给您答复。')
  await acknowledging.getByText('记录已由投诉人签字或确认').click()
  await acknowledging.getByText('已核实投诉人身份').click()
  await send(page, '受理告知', '已受理告知')

  const triage = await move(page, '分级')
  await pick(triage, '程度', '中')
  await pick(triage, '级别', '一般')
  await choose(triage, '分类', '沟通与告知')
  await send(page, '分级', '已分级')

  await move(page, '开始调查')
  await send(page, '开始调查', '调查中')

  const finding = await move(page, '记录结论')
  await pick(finding, '调查结论', '部分属实')
  await finding.getByLabel('查明的事实').fill('两次来电都有记录，没有转给医生。')
  await finding.getByLabel('评估').fill('肿胀在正常范围，沟通没有做到。')
  await finding.getByLabel('根本原因').fill('来电没有转医生的流程')
  await send(page, '记录结论', '已有结论')

  const proposal = await move(page, '提出方案')
  await option(proposal, 1, '主诊医师当面解释', '马上弄清楚', '要来一趟医院')
  await proposal.getByRole('button', { name: '再加一个方案' }).click()
  await option(proposal, 2, '视频面诊', '不用出门', '不能查体')
  await proposal.getByLabel('告知客户的内容').fill('两个方案供您选择，利弊都写明了。')
  await send(page, '提出方案', '已提方案')

  const decision = await move(page, '记录客户决定')
  await decision.getByText('主诊医师当面解释').click()
  await choose(decision, '客户如何确认', '录音电话')
  await decision.getByLabel('客户确认的内容').fill('就当面说吧')
  await decision.getByRole('button', { name: '新增承诺' }).click()
  const promise = decision.getByRole('group', { name: '承诺 1' })
  await promise.getByLabel('承诺什么').fill('主诊医师当面解释半小时')
  await promise.getByRole('button', { name: '一周后' }).click()
  await send(page, '记录客户决定', '执行中')

  await logSteps(page)

  await page.getByRole('button', { name: '已兑现' }).click()
  const kept = page.getByRole('dialog')
  await kept.getByLabel('怎么兑现的').fill('今天上午当面解释，家属在场')
  await kept.getByRole('button', { name: '承诺已兑现' }).click()
  await expect(kept).toBeHidden()

  const execution = await move(page, '执行完毕')
  await execution.getByLabel('执行情况').fill('医生已当面解释并复查。')
  await send(page, '执行完毕', '待客户确认')

  const confirmation = await move(page, '确认解决')
  await expect(confirmation.getByLabel('处理结果')).toHaveValue('主诊医师当面解释')
  await choose(confirmation, '客户如何确认', '现场')
  await confirmation.getByLabel('客户确认的内容').fill('清楚了，谢谢')
  await send(page, '确认解决', '已解决')

  const closing = await move(page, '结案')
  await expect(closing.getByLabel('根本原因')).toHaveValue('来电没有转医生的流程')
  await send(page, '结案', '已结案')
  await page.reload()
  await expectState(page, '已结案')
})

test('another language in the middle of the form keeps every word and says what is wrong anew', async ({ page, signIn }) => {
  await signIn('manager')
  await page.goto('/complaints/new')
  await pick(page, '谁在投诉', '其他人')
  await page.getByLabel('投诉人姓名').fill('周琳')
  await page.getByLabel('投诉人电话').fill('12')
  await page.getByLabel('事由').fill(other)
  await page.getByLabel('经过（客户原话）').fill('说好十点，等到十一点半。')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByText('请填写')).toHaveCount(2) // relationship and service line

  await test.step('what the form itself asks for', async () => {
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByText('Please fill this in')).toHaveCount(2)
    await expect(page.getByText('请填写')).toHaveCount(0)
    await expect(page.getByLabel('Name of the complainant')).toHaveValue('周琳')
    await expect(page.getByLabel('Subject', { exact: true })).toHaveValue(other)
    await page.getByLabel('Relationship to the customer').fill('mother')
    await choose(page, 'Service line', 'Plastic')
  })

  await test.step('what the server refused', async () => {
    await page.getByRole('button', { name: 'Register', exact: true }).click()
    const phone = page.getByLabel('Phone of the complainant')
    await expect(phone).toHaveAttribute('aria-invalid', 'true')
    const field = page.locator('.ant-form-item').filter({ has: phone })
    await expect(field).not.toContainText(/\p{Script=Han}/u)
    await page.getByRole('button', { name: '中文' }).click()
    await expect(page.getByLabel('投诉人电话')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByText('这一项需要更正，再提交一次就能看到原因')).toBeVisible()
    await expect(page.getByLabel('与客户的关系')).toHaveValue('mother')
    await page.getByLabel('投诉人电话').fill('13900005678')
  })

  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page).toHaveURL(/\/complaints\/(?!new$)[^/]+$/)
  await expect(page.getByText(other).first()).toBeVisible()
})
