import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Page } from '@playwright/test'

import { doors, isOpen } from '../../frontend/src/app/doors'
import { faults } from './axe'
import { expect } from './test'
import { tooLow } from './touch'

export { logins } from './address'

/** The pages inside the frame that a role may open, by the role table of the server and the site map of the app. */
export function pagesOf(role: string): string[] {
  const table = readFileSync(resolve(import.meta.dirname, '../../domain/access/testdata/roles.golden'), 'utf8')
  const rights = table.split('\n').flatMap((line) => {
    const [right, ...roles] = line.trim().split(/\s+/)
    return right && /^[A-Z_]+$/.test(right) && roles.includes(role) ? [right] : []
  })
  if (rights.length === 0 && role !== 'ADMIN') throw new Error(`the role table knows no ${role}`)
  const outside = ['/', '/sign-in', '/setup', '/password', '/open/$id']
  // The same for everybody: one of them looks at it.
  if (role !== 'CALLBACK_AGENT') outside.push('/ui')
  return Object.keys(doors).filter((page) => !outside.includes(page) && isOpen(page, (...anyOf) => anyOf.some((one) => rights.includes(one))))
}

/** How a page is looked at. */
export interface Look {
  language: 'zh-CN' | 'en'
  width: 1280 | 390
  scheme: 'light' | 'dark'
}

/** Sets language, width and colours as a person would, by the top bar. */
export async function look(page: Page, { language, width, scheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: width === 390 ? 844 : 800 })
  const html = page.locator('html')
  if ((await html.getAttribute('lang')) !== language) await page.getByRole('button', { name: language === 'en' ? 'EN English' : '中 中文' }).click()
  await expect(html).toHaveAttribute('lang', language)
  if ((await html.getAttribute('data-theme')) !== scheme) {
    await page.getByRole('button', { name: /^(账户|Account) / }).click()
    await page.getByRole('button', { name: /^(深色外观|浅色外观|Dark|Light)/ }).click()
    await page.keyboard.press('Escape')
  }
  await expect(html).toHaveAttribute('data-theme', scheme)
  await still(page)
}

/** Waits until everything is drawn and no colour is on its way to another. */
const still = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    do {
      await frame()
      await frame()
    } while (document.getAnimations().some((one) => one.playState === 'running'))
  })

/** Goes to another page inside the app, without loading it anew, and waits until it is at rest. */
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path)
  await still(page) // the app has heard of it: the page before says that it is busy
  await rest(page)
}

/**
 * Waits until the page shows its heading and nothing is being loaded, for some frames in a row: between the
 * page before and the next one there are moments that look like rest. A page that never rests is looked at
 * as it is.
 */
export async function rest(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  await page.evaluate(async () => {
    const loading = () => [...document.querySelectorAll('[role=status]')].some((one) => /^(正在加载|Loading)/.test(one.textContent))
    const busy = () => document.querySelector('[aria-busy=true]') !== null || document.getAnimations().some((one) => one.playState === 'running')
    // The page of components shows what is being loaded, and goes on doing so.
    const until = performance.now() + (location.pathname === '/ui' ? 1_000 : 20_000)
    for (let calm = 0; calm < 5 && performance.now() < until;) {
      await new Promise((done) => requestAnimationFrame(done))
      calm = document.querySelector('main h1') && !loading() && !busy() ? calm + 1 : 0
    }
  })
}

/** The address of the first callback of the own day, which is opened beside its list; null without one. */
export async function firstCall(page: Page): Promise<string | null> {
  await go(page, '/day')
  const rows = page.getByRole('main').locator('tbody tr[data-row]')
  if ((await rows.count()) === 0) return null
  await rows.first().getByRole('cell').first().click()
  await expect(page).toHaveURL(/callback=/)
  await rest(page)
  return `/callbacks/${new URL(page.url()).searchParams.get('callback')}`
}

/** Everything that is wrong with the page as it stands, each line with where that is. */
export async function complaints(page: Page, where: string): Promise<string[]> {
  const wide = await overflow(page)
  const phone = page.viewportSize()!.width < 500
  return [...(await faults(page)), ...(phone ? await tooLow(page) : []), ...(wide > 0 ? [`${wide} px wider than the window`] : [])].map((one) => `${where}: ${one}`)
}

type Texts = { [key: string]: string | Texts }

/** The words of the app in a language by their key, "imports:new.title"; what is filled in is left to match anything. */
export function words(language: Look['language']): (key: string) => RegExp {
  return (key) => {
    const [room, path] = key.split(':') as [string, string]
    const places = [`features/${room}`, room].map((place) => resolve(import.meta.dirname, `../../frontend/src/${place}/locales/${language}.json`))
    const file = places.find((place) => existsSync(place))
    if (!file) throw new Error(`no texts of ${room}`)
    const texts = JSON.parse(readFileSync(file, 'utf8')) as Texts
    const text = path.split('.').reduce<string | Texts | undefined>((at, name) => (typeof at === 'object' ? at[name] : undefined), texts)
    if (typeof text !== 'string') throw new Error(`no text ${key}`)
    const parts = text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('.*')}$`)
  }
}

/** By how many pixels the page is wider than its window. */
const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
