import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { CDPSession, Page } from '@playwright/test'

import { password } from '../support/address'
import { expect, test } from '../support/test'
import { firstCall, pagesOf, rest } from '../support/walk'

test.use({ trace: 'off' })

// What a page may cost, in bytes as they come over the line, headers and answers of the API included. The
// library of the charts is told apart: it comes only where a chart is shown, after the page.
const SIGN_IN = 180_000
const MY_DAY = 520_000
const ROUTE = 150_000 // above what every page has
const chart = /\/assets\/chart-/

const documents = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../frontend/src/gen/persisted-documents.json'), 'utf8')) as Record<string, string>
// Two questions are the frame's and no page's, so they are no rounds of a page. Whether the session still lives is asked once,
// before whichever page is opened first; going on from page to page does not ask it again. What waits for the person stands in
// the navigation: it is asked beside the page, and no page waits for it. What both weigh is counted.
const ofTheFrame = Object.keys(documents).filter((hash) => /(RefreshSession|ShellCounts)\b/.test(documents[hash]!))

interface Cost {
  page: number
  chart: number
  /** How many requests of the page followed one upon the other; the frame asks beside it who is here and what waits. */
  rounds: number
}

test('no page is heavier than its budget, and no page asks more than twice in a row', async ({ page, elsewhere }) => {
  test.setTimeout(300_000)
  const found: [page: string, cost: Cost, limit: number][] = []

  await test.step('until the password can be typed, and My day in all', async () => {
    const agent = await elsewhere()
    const scale = await Scale.of(agent)
    await agent.goto('/')
    await expect(agent.getByLabel('密码', { exact: true })).toBeVisible()
    found.push(['sign in', scale.cost(), SIGN_IN])
    await enter(agent, 'callback')
    await expect(agent).toHaveURL(/\/day/)
    await rest(agent)
    found.push(['/day, from the first byte', { ...scale.cost(), rounds: 0 }, MY_DAY])
  })

  for (const [login, role] of [['supervisor', 'SUPERVISOR'], ['admin', 'ADMIN']] as const) {
    await page.context().clearCookies()
    await page.goto('/')
    await enter(page, login)
    await rest(page)
    const scale = await Scale.of(page)
    const seen = new Set(found.map(([name]) => name))
    const pages: typeof found = []
    for (const path of await withRecords(page, pagesOf(role))) {
      if (!seen.has(path)) pages.push([path, await inRounds(scale, path), ROUTE])
    }
    const frame = Math.min(...pages.map(([, cost]) => cost.page)) // what the lightest page loads, each page has
    console.log(`${login}: the frame with the lightest page ${kB(frame)} kB`)
    found.push(...pages.map(([path, cost, limit]): (typeof found)[number] => [path, { ...cost, page: cost.page - frame }, limit]))
  }

  const rows = found.map(([name, cost, limit]) => {
    const over = cost.page > limit || cost.rounds > 2 || (cost.chart > 0 && name !== '/figures')
    return { over, line: `${over ? '!' : ' '} ${name.padEnd(46)} ${kB(cost.page)} of ${kB(limit)} kB  rounds ${cost.rounds}${cost.chart ? `  and the chart ${kB(cost.chart)} kB` : ''}` }
  })
  console.log(rows.map((row) => row.line).join('\n'))
  expect(rows.filter((row) => row.over).map((row) => row.line)).toEqual([])
})

const kB = (bytes: number) => (bytes / 1000).toFixed(0).padStart(4)

async function enter(page: Page, login: string) {
  await page.getByLabel('账号', { exact: true }).fill(login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
}

/**
 * What a page costs. On a busy machine a question that waits for no other may begin late by chance, and then looks like one that
 * does: what really waits does so each time, so the best of three counts.
 */
async function inRounds(scale: Scale, path: string): Promise<Cost> {
  let cost = await scale.open(path)
  for (let again = 0; cost.rounds > 2 && again < 2; again++) {
    const { rounds } = await scale.open(path)
    cost = { ...cost, rounds: Math.min(cost.rounds, rounds) }
  }
  return cost
}

/** Weighs what a page loads. */
class Scale {
  private requests = new Map<string, { url: string; asks: boolean; begin: number; end?: number; bytes: number }>()

  private constructor(private page: Page, private devtools: CDPSession) {
    devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
      const asks = request.url.endsWith('/graphql') && !ofTheFrame.some((hash) => request.postData?.includes(hash))
      this.requests.set(requestId, { url: request.url, asks, begin: timestamp, bytes: 0 })
    })
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
      const one = this.requests.get(requestId)
      if (one) Object.assign(one, { bytes: encodedDataLength, end: timestamp })
    })
  }

  static async of(page: Page): Promise<Scale> {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    return new Scale(page, devtools)
  }

  /** Opens a page as for the first time, signed in. */
  async open(path: string): Promise<Cost> {
    await this.devtools.send('Network.setCacheDisabled', { cacheDisabled: true }) // of the page before nothing is at hand
    this.requests.clear()
    await this.page.goto(path)
    await rest(this.page)
    return this.cost()
  }

  cost(): Cost {
    const all = [...this.requests.values()]
    const sum = (list: typeof all) => list.reduce((total, one) => total + one.bytes, 0)
    const asked = all.filter((one) => one.asks && one.end).sort((a, b) => a.begin - b.begin)
    const depth: number[] = []
    for (const one of asked) depth.push(1 + Math.max(0, ...depth.filter((_, at) => asked[at]!.end! <= one.begin)))
    return { page: sum(all.filter((one) => !chart.test(one.url))), chart: sum(all.filter((one) => chart.test(one.url))), rounds: Math.max(0, ...depth) }
  }
}

/** The pages with the first record of their list where an address wants one. */
async function withRecords(page: Page, paths: string[]): Promise<string[]> {
  const out: string[] = []
  for (const path of paths) {
    if (!path.includes('$')) out.push(path)
    else if (path.startsWith('/callbacks/')) {
      const call = await firstCall(page)
      if (call) out.push(path.replace('/callbacks/$id', call))
    } else {
      await page.goto(path.slice(0, path.indexOf('/$')))
      await rest(page)
      const rows = page.getByRole('main').locator('tbody tr').filter({ has: page.getByRole('link') })
      const link = await rows.first().getByRole('link').first().getAttribute('href').catch(() => null)
      if (link) out.push(link + path.slice(path.indexOf('$id') + '$id'.length))
    }
  }
  return out
}
