import base from './playwright.config'

// Pictures of the main pages, kept in docs/screens. SCREENS=update writes them anew; without it they are
// compared, with tolerance, since fonts differ from machine to machine.
export default {
  ...base,
  testDir: './screens',
  workers: 1,
  outputDir: '../test-output/screens',
  snapshotPathTemplate: '../docs/screens/{arg}{ext}',
  webServer: undefined, // see screens/still.ts
  updateSnapshots: process.env.SCREENS === 'update' ? ('all' as const) : ('none' as const),
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.03, animations: 'disabled' as const, caret: 'hide' as const } },
}
