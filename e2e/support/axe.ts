import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'

import { anatomy } from './anatomy'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules that depend on the scheme of colours. */
const colours = ['color-contrast', 'link-in-text-block']

// What was judged already and had no fault. Many pages look the same to many roles, and in both languages:
// what is built alike is judged once at a width, its colours once at a width in a scheme.
const judged = new Set<string>()

/** What axe-core has against the page as it stands, as lines to read. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(stillness)
  const parts = await page.evaluate(anatomy)
  const { width } = page.viewportSize()!
  const scheme = (await page.locator('html').getAttribute('data-theme')) ?? ''
  const keys = (of: string) => Object.entries(parts).map(([part, mark]) => `${of} ${width} ${part} ${mark}`)
  const [build, colour] = [keys('build'), keys(`colours ${scheme}`)]
  const fresh = (list: string[]) => list.some((key) => !judged.has(key))
  if (!fresh(build) && !fresh(colour)) return []
  const found = await run(page, fresh(build), fresh(colour))
  if (found.length === 0) for (const key of [...build, ...colour]) judged.add(key)
  return found
}

/** Colours on their way from one state to another are nobody's choice: waits for what ends by itself. */
async function stillness() {
  const ending = () => document.getAnimations().filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity)
  for (let list = ending(); list.length > 0; list = ending()) await Promise.allSettled(list.map((one) => one.finished))
}

async function run(page: Page, build: boolean, colour: boolean): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  return page.evaluate(
    async ({ build, colour, colours }) => {
      type Result = { violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }
      const { axe, alike } = globalThis as unknown as { alike: Element[]; axe: { run: (context: object, options: object) => Promise<Result> } }
      const which = build && colour ? {} : colour ? { runOnly: colours } : { rules: Object.fromEntries(colours.map((id) => [id, { enabled: false }])) }
      const { violations } = await axe.run({ include: [document], exclude: alike }, { resultTypes: ['violations'], preload: false, ...which })
      return violations.map((one) => `${one.id}: ${one.help}\n${one.nodes.map((node) => `    ${node.target.join(' ')} ${node.failureSummary ?? ''}`).join('\n')}`)
    },
    { build, colour, colours },
  )
}
