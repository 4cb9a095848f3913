import { defineConfig } from '@playwright/test'

import { firstPort, workers } from './support/address'

// Two browsers, each with a demo hospital of its own and one story after the other: the stories tell one day,
// and each works on records of its own. The program is the real one, built by `make build`, over a fresh
// database. The limits are far above what a quiet machine needs: they end what hangs, and judge no speed.
export default defineConfig({
  testDir: './stories',
  workers,
  fullyParallel: false,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  outputDir: '../test-output/stories',
  webServer: {
    command: `node support/serve.mjs ${firstPort} ${workers}`,
    url: `http://127.0.0.1:${firstPort + 100 * (workers - 1)}/readyz`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
  use: {
    actionTimeout: 45_000,
    navigationTimeout: 45_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    // Each story would begin by installing the app; the stories about that say so.
    serviceWorkers: 'block',
    // A list that is still unfolding moves away under the hand.
    contextOptions: { reducedMotion: 'reduce' },
    // Recording costs a sixth of the time; who looks for a fault adds --trace retain-on-failure.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--lang=zh-CN',
      ],
    },
  },
})
