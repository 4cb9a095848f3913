// make bench-web: how soon the screen answers a hand. Starts the real program on a demo in which one agent has
// ROWS (200) callbacks today, opens it in Chromium with the processor slowed SLOWER (4) times, does what an agent
// does all day, and prints for each kind of key how long it took until the next paint (Interaction to Next Paint,
// by the browser's own event timings), how much of that was work on the processor, and what scrolling long lists costs. It judges nothing: read the figures
// beside the load of the machine, which is printed too.
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'

import { fill, serve } from '../support/demo.mjs'
import { beginCount, endCount, record, tasksOf } from './measure.mjs'
import { password, ready, seed } from './seed.mjs'

const rows = Number(process.env.ROWS ?? 200)
const slower = Number(process.env.SLOWER ?? 4)
const port = Number(process.env.PORT ?? 18180)
/** A part of the name of the only thing to be measured. */
const only = process.env.ONLY ?? ''
const url = `http://127.0.0.1:${port}`

const dir = mkdtempSync(join(tmpdir(), 'aftercare-bench-web-'))
process.env.AFTERCARE_DOCUMENTS = 'any' // the seed asks in words of its own
let server
let browser
try {
  fill(dir, Math.max(200, rows * 32))
  server = serve(dir, `127.0.0.1:${port}`)
  await ready(url)
  await seed(url, rows)
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--lang=zh-CN'],
  })
  await walk(await browser.newPage({ baseURL: url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 800 } }))
} finally {
  await browser?.close()
  server?.kill('SIGTERM')
  if (server) await new Promise((done) => server.on('exit', done))
  rmSync(dir, { recursive: true, force: true })
}

/** The day of an agent, one kind of work after the other. */
async function walk(page) {
  await page.addInitScript(() => localStorage.setItem('aftercare.tour.callback', 'seen'))
  await page.goto('/')
  await page.getByLabel('账号', { exact: true }).fill('callback')
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('row').nth(1).waitFor()
  const status = page.getByRole('status').filter({ hasText: /^已显示/ })
  const count = async () => Number(/\d+/.exec(await status.innerText())?.[0])
  for (let before = 0; (await count()) < rows; before = await count()) {
    if ((await count()) > before) await page.getByRole('button', { name: '加载更多' }).click()
    await page.waitForTimeout(100)
  }

  const wire = await page.context().newCDPSession(page)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slower })
  console.log(`我的一天 / My day: ${await count()} rows; processor ${slower} times slower; load ${loadavg()[0].toFixed(1)}\n`)
  console.log('Until the next paint, and of that the main thread on the processor, in ms:\n')
  console.log('| what | times | median | p95 | longest | processor: median | p95 | longest |\n| --- | --- | --- | --- | --- | --- | --- | --- |')
  const line = async (what, work) => {
    if (!what.includes(only)) return
    const found = await record(page, wire, work)
    const of = (name) => {
      const sorted = found.map((one) => one[name]).sort((a, b) => a - b)
      return [0.5, 0.95, 1].map((share) => Math.round(sorted[Math.ceil(sorted.length * share) - 1])).join(' | ')
    }
    console.log(`| ${what} | ${found.length} | ${of('wall')} | ${of('cpu')} |`)
  }
  const calm = () => page.waitForLoadState('networkidle')
  const times = async (count, work) => {
    for (let n = 0; n < count; n++) await work(n)
  }

  await line('the cursor goes down and up, j and k', (press) => times(80, (n) => press(n % 3 === 2 ? 'k' : 'j')))
  await line('the next callback is opened, Enter', (press) =>
    times(20, async () => {
      await page.evaluate(nextRow)
      await press('Enter')
      await calm()
    }),
  )
  await page.keyboard.press('j')
  await line('a call is begun, c', async (press) => {
    await press('c')
    await calm()
  })
  if (!only) await page.getByRole('radiogroup', { name: '结果' }).waitFor()
  await line('an outcome is chosen, 1 to 4', (press) =>
    times(24, async (n) => {
      // The note takes the focus; the keys for the outcome are those of the page.
      await page.evaluate(() => document.activeElement?.blur())
      await press(String((n % 4) + 1))
    }),
  )
  if (!only) await page.getByLabel('备注').last().click()
  await line('a note is typed', async (press) => {
    for (const letter of 'the customer asks for a call on the day after tomorrow in the afternoon') await press(letter === ' ' ? 'Space' : letter)
  })
  const shut = async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  await line('the palette is opened, Ctrl K', (press) =>
    times(12, async () => {
      await press('Control+k')
      await page.getByRole('combobox').last().waitFor()
      await shut()
    }),
  )
  await line('something is looked for in it', (press) =>
    times(5, async () => {
      await page.getByRole('button', { name: /^搜索客户/ }).click()
      for (const letter of 'zhangwei') await press(letter)
      await calm()
      await shut()
    }),
  )

  if (only) return
  console.log('\n| scrolling | frames | left out | longest task, ms | processor: all, ms | longest | over 50 ms |\n| --- | --- | --- | --- | --- | --- | --- |')
  await scroll(page, wire, `My day, ${rows} rows`)
  await page.goto('/ui?part=long')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await calm()
  await scroll(page, wire, 'a list of 1,000 rows')
}

/** Runs inside the page: the cursor goes to the next row, outside of what is measured. */
function nextRow() {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
}

/** Turns the wheel to the end of the list, and counts what was drawn. */
async function scroll(page, wire, what) {
  await page.evaluate(() => scrollTo(0, 0))
  await page.mouse.move(300, 500)
  await page.evaluate(beginCount)
  const tasks = await tasksOf(wire, async () => {
    for (let turns = 0; turns < 160; turns++) await page.mouse.wheel(0, 120)
  })
  const { frames, missed, longest } = await page.evaluate(endCount)
  const sum = tasks.reduce((all, one) => all + one, 0)
  console.log(`| ${what} | ${frames} | ${missed} | ${longest} | ${Math.round(sum)} | ${Math.round(Math.max(...tasks))} | ${tasks.filter((one) => one > 50).length} |`)
}
