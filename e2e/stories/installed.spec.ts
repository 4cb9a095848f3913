import type { Page } from '@playwright/test'

import { expect, test } from '../support/test'

test.use({ serviceWorkers: 'allow' })

test('the app can be installed, opens without a connection, says so, and keeps nothing of anybody', async ({ page, context, signIn }) => {
  await signIn('supervisor')
  await worker(page)

  await test.step('all that a browser asks of an app that it may install is there', async () => {
    const devtools = await context.newCDPSession(page)
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
    expect(installabilityErrors.map((one) => one.errorId).filter((id) => id !== 'in-incognito')).toEqual([])
    for (const [language, name] of [['zh-CN', 'Aftercare 客服工作台'], ['en', 'Aftercare customer service desk']]) {
      const answer = await page.request.get('/app.webmanifest', { headers: { 'Accept-Language': language } })
      const manifest = (await answer.json()) as { name: string; icons: { src: string; purpose?: string }[] }
      expect(manifest.name).toBe(name)
      expect(manifest.icons.some((icon) => icon.purpose === 'maskable')).toBe(true)
      for (const icon of manifest.icons) expect((await page.request.get(icon.src)).headers()['content-type']).toMatch(/^image\//)
    }
  })

  await page.goto('/complaints')
  const link = page.getByRole('row').getByRole('link', { name: /^TS-/ }).first()
  const number = await link.innerText()
  await link.click()
  await expect(page.getByRole('heading', { name: number })).toBeVisible()
  const address = page.url()

  await test.step('what is kept is the empty page and the files of the app', async () => {
    const kept = await page.evaluate(async () => {
      const out: { path: string; text: string }[] = []
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) out.push({ path: new URL(request.url).pathname, text: (await (await cache.match(request))?.text()) ?? '' })
      }
      return out
    })
    expect(kept.length).toBeGreaterThan(10)
    for (const one of kept) {
      expect(one.path).toMatch(/^\/(assets\/.+\.(js|css))?$/)
      expect(one.text).not.toContain(number)
    }
  })

  await test.step('without a connection it opens, with a policy and a fresh nonce each time', async () => {
    await context.setOffline(true)
    const nonces = new Set<string>()
    for (const to of ['/complaints', address]) {
      const answer = await page.goto(to)
      await expect(page.getByText('没有网络连接')).toBeVisible()
      await expect(page.getByText(number)).toHaveCount(0)
      const nonce = await page.locator('meta[name=csp-nonce]').getAttribute('content')
      expect(answer?.headers()['content-security-policy']).toContain(`'nonce-${nonce}'`)
      nonces.add(nonce!)
    }
    expect(nonces.size).toBe(2)
  })

  await test.step('and goes on by itself', async () => {
    await context.setOffline(false)
    await expect(page.getByRole('heading', { name: number })).toBeVisible()
  })
})

test('a new version waits until whoever types has finished', async ({ page, signIn }) => {
  await signIn('consultant')
  await worker(page)
  await page.goto('/complaints/new')
  const field = page.getByRole('main').getByRole('textbox').last()
  await field.fill('说到一半')
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js?next'))
  await expect(page.getByText('有新版本')).toBeVisible()
  await expect(field).toHaveValue('说到一半')
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: '重新载入' }).click()
  await loaded
  await expect(page.getByRole('heading', { name: '登记投诉' })).toBeVisible()
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain('next')
})

/** Waits until the worker of the app serves this page. */
const worker = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)
