import { expect, test } from './still'

const parts = ['pieces', 'lists', 'forms']

// Every component in each of its states, so that a change of one that nobody meant is seen.
for (const width of [1280, 390]) {
  for (const scheme of ['light', 'dark']) {
    test(`components at ${width} px, ${scheme}`, async ({ page, signIn }) => {
      await signIn('callback')
      for (const part of parts) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(`/ui?part=${part}`)
        await page.getByRole('radio', { name: scheme === 'dark' ? '深色' : '浅色' }).check()
        await expect(page.locator('html')).toHaveAttribute('data-theme', scheme)
        await page.waitForLoadState('networkidle')
        // As high as the page, so that what sticks to an edge of the window lies over nothing.
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewportSize({ width, height })
        await page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        })
        await page.mouse.move(0, 0)
        await expect.soft(page).toHaveScreenshot(`ui-${part}-${width}-${scheme}.png`, { maxDiffPixelRatio: 0.01 })
      }
    })
  }
}
