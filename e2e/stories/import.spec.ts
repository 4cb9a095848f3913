import { readFile } from 'node:fs/promises'

import { apply, bring, counted, meaning, send, table } from '../support/imports'
import { noShow, noShowLines } from '../support/noshow'
import { expect, test } from '../support/test'

test('a supervisor brings in ten thousand appointments, the analyst counts them, and a second run changes nothing', async ({ page, signIn, signInElsewhere }) => {
  test.setTimeout(420_000)
  const file = table('2016 年预约.csv', `${noShowLines().join('\n')}\n`)
  await signIn('supervisor')
  await bring(page, '预约', file)
  await expect(counted(page, '总行数')).toHaveText(String(noShow.rows))
  await expect(counted(page, '可写入')).toHaveText(String(noShow.rows))
  await expect(counted(page, '不接受')).toHaveText('0')
  for (const [column, target] of [['PatientId', '客户外部编号'], ['AppointmentDay', '预约时间'], ['ScheduledDay', '登记时间'], ['No-show', '状态'], ['Handcap', '不导入']] as const) {
    await expect(meaning(page, column)).toContainText(target)
  }
  await expect(page.getByRole('table', { name: '逐行结果' }).getByText('新增', { exact: true })).toHaveCount(50)

  await page.getByRole('button', { name: `写入 ${noShow.rows} 行` }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText(`将写入 ${noShow.rows} 行（预约）`)
  await question.getByRole('button', { name: `写入 ${noShow.rows} 行` }).click()
  await expect(page.getByRole('progressbar', { name: '进度' })).toBeVisible()
  await expect(page.getByRole('button', { name: '取消任务' })).toBeVisible()
  await expect(page.getByText(`完成：写入 ${noShow.rows} 行，不接受 0 行`)).toBeVisible({ timeout: 180_000 })

  const analyst = await signInElsewhere('analyst')
  await analyst.goto('/figures?about=appointments&by=STATUS&from=2016-01-01&to=2016-12-31')
  const figure = (group: string) => analyst.getByRole('row').filter({ has: analyst.getByRole('rowheader', { name: group, exact: true }) }).getByRole('cell').first()
  await expect(figure('合计')).toHaveText(/^10,?048$/)
  await expect(figure('未到诊')).toHaveText(/^2,?028$/)
  await expect(figure('已就诊')).toHaveText(/^8,?020$/)

  await bring(page, '预约', file)
  await expect(counted(page, '可写入')).toHaveText('0')
  await expect(counted(page, '无变化')).toHaveText(String(noShow.rows))
  await expect(page.getByRole('button', { name: '写入 0 行' })).toBeDisabled()
})

const headings = '姓名,会员编号,电话,出生日期'
const people = ['穆晓岚,T0001,13911112201,1990-01-02', '穆晓岳,T0002,13911112202,1991-02-03', '穆晓峰,T0003,13911112203,1992-03-04']
const damaged = [
  { what: 'cut off inside quotation marks', file: `${headings}\n${people.join('\n')}\n"穆晓`, says: '第 5 行的引号没有闭合，文件可能不完整。' },
  { what: 'without the column that every row needs', file: `身高,会员编号,电话\n165,T0001,13911112201\n`, says: '必填项“姓名”没有对应的列。' },
  { what: 'with a heading that stands twice', file: `姓名,电话,电话\n${people[0]}\n`, says: '表头中“电话”出现了两次，请改名后再导入。' },
  { what: 'in an unknown encoding', file: Buffer.concat([Buffer.from(`${headings}\n${people[0]}\n`), Buffer.from([0xff, 0xfe, 0x80, 0x41, 0x0a])]), says: '第 3 行的文字无法识别，请另存为 UTF-8 或 GB18030 编码。' },
]

test('a damaged file changes nothing and says what is wrong where', async ({ page, signIn }) => {
  await signIn('supervisor')
  for (const { what, file, says } of damaged) {
    await test.step(what, async () => {
      await bring(page, '客户', table('客户.csv', file))
      await expect(page.getByRole('main')).toContainText('没有写入任何数据')
      await expect(page.getByRole('main')).toContainText(says)
      await expect(page.getByRole('button', { name: /^写入/ })).toHaveCount(0)
    })
  }

  await test.step('no table at all', async () => {
    const form = await send(page, '客户', table('客户.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x00, 0x00])))
    await expect(form.getByText('不接受这种文件')).toBeVisible()
    await expect(form.getByText('客户.csv')).toBeVisible()
  })

  await test.step('a long way to the server says how far it is and can be stopped, and nothing is forgotten', async () => {
    const line = await page.context().newCDPSession(page)
    await line.send('Network.enable')
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 50_000 })
    const form = await send(page, '客户', table('很长.csv', `${headings}\n${`${people[0]}\n`.repeat(40_000)}`))
    await expect(form.getByRole('progressbar', { name: '上传进度' })).toBeVisible()
    await expect(form.getByText(/^已上传 [1-9]\d?%$/).first()).toBeVisible()
    const question = page.getByRole('dialog', { name: '文件还没有上传完' })
    const leave = [() => page.keyboard.press('Escape'), () => form.getByRole('button', { name: '关闭' }).click(), () => form.getByRole('button', { name: '取消', exact: true }).click()]
    for (const one of leave) {
      await one()
      await question.getByRole('button', { name: '继续上传' }).click()
      await expect(question).toBeHidden()
      await expect(form.getByRole('progressbar', { name: '上传进度' })).toBeVisible()
    }
    await form.getByRole('button', { name: '停止上传' }).click()
    await expect(form.getByRole('progressbar')).toHaveCount(0)
    await expect(form.getByText('很长.csv')).toBeVisible()
    await expect(form.getByRole('alert')).toHaveCount(0)
    await line.detach()
  })

  await test.step('cut off inside a row', async () => {
    await bring(page, '客户', table('半截.csv', `${headings}\n${people[0]}\n${people[1]}\n穆晓峰,T00`))
    await expect(counted(page, '可写入')).toHaveText('2')
    const half = page.getByRole('table', { name: '逐行结果' }).getByRole('row').filter({ hasText: '穆晓峰' })
    await expect(half).toContainText('这一行有 2 列，表头有 4 列。')
    await expect(half.getByRole('cell').first()).toHaveText('4')
    await page.getByRole('button', { name: '放弃导入' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '放弃导入' }).click()
    await expect(page.getByText('已放弃，没有再写入数据')).toBeVisible()
  })

  await page.goto('/customers?search=穆晓')
  await expect(page.getByText('没有找到“穆晓”')).toBeVisible()
})

test('rows that cannot be right are told with their reason, downloaded, mended and brought in', async ({ page, signIn }) => {
  await signIn('supervisor')
  const lines = [
    '姓名,会员编号,电话,就诊日期,医生,项目,金额',
    '苗雨晴,T1001,13911113301,2026-11-02,,洁牙,1980',
    '苗雨欣,T1002,12,2026-11-03,,洁牙,300',
    '苗雨桐,T1003,13911113303,2026-11-04,胡一刀,洁牙,300',
    '苗雨霏,T1004,13911113304,2026-13-04,,洁牙,-5',
  ]
  await bring(page, '到诊', table('到诊.csv', lines.join('\r\n')), '旧系统')
  const targets = { 姓名: '客户姓名', 会员编号: '客户会员编号', 电话: '客户电话', 就诊日期: '就诊时间', 医生: '医生', 项目: '治疗项目', 金额: '金额（元）' }
  for (const [column, target] of Object.entries(targets)) await expect(meaning(page, column)).toContainText(target)
  await expect(counted(page, '可写入')).toHaveText('1')
  await expect(counted(page, '不接受')).toHaveText('3')
  await page.getByRole('radio', { name: '不接受' }).check()
  const refused = (name: string) => page.getByRole('table', { name: '逐行结果' }).getByRole('row').filter({ hasText: name })
  await expect(refused('苗雨晴')).toHaveCount(0)
  await expect(refused('苗雨欣')).toContainText('客户电话：“12”不是有效的电话号码。')
  await expect(refused('苗雨桐')).toContainText('没有名为“胡一刀”的医生')
  await expect(refused('苗雨霏')).toContainText('就诊时间：“2026-13-04”这一天或这一时刻不存在。')
  await expect(refused('苗雨霏')).toContainText('金额（元）：“-5”是负数。')
  await apply(page, 1)

  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载不接受的 3 行' }).click()
  const list = await readFile(await (await coming).path(), 'utf8')
  expect(list.split('\r\n').map((line) => line.split(',')[0])).toEqual(['\uFEFF行号 Line', '3', '4', '5', ''])
  expect(list).toContain('Customer phone: “12” is not a valid telephone number.')

  const mended = list.replace(/,12,(?=2026)/, ',13911113302,').replace(',胡一刀,', ',,').replaceAll('2026-13-04', '2026-11-04').replace(/,'?-5\r/, ',5\r')
  await bring(page, '到诊', table('到诊-改好.csv', mended), '旧系统')
  await expect(counted(page, '不接受')).toHaveText('0')
  await apply(page, 3)
  await page.goto('/customers?search=苗雨')
  await expect(page.getByRole('row').filter({ hasText: '苗雨' })).toHaveCount(4)
})
