import type { ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { port } from '../support/address'
import { fill, serve } from '../support/demo.mjs'
import { expect, test as base } from '../support/test'

export { expect }

/**
 * Each picture is taken in the first minute of a hospital of its own, a copy of the one that was filled at the
 * beginning: nobody has been there before, and no minute that runs on changes what is seen.
 */
export const test = base.extend<object, { filled: string }>({
  filled: [
    async ({}, use) => {
      const dir = mkdtempSync(join(tmpdir(), 'aftercare-filled-'))
      fill(dir)
      await use(dir)
      rmSync(dir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ filled }, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'aftercare-picture-'))
    cpSync(filled, dir, { recursive: true })
    const url = `http://127.0.0.1:${port}`
    const server = serve(dir, `127.0.0.1:${port}`)
    await expect.poll(() => fetch(`${url}/readyz`).then((answer) => answer.ok, () => false), { timeout: 60_000, intervals: [50] }).toBe(true)
    await use(url)
    await ended(server)
    rmSync(dir, { recursive: true, force: true })
  },
})

const ended = (server: ChildProcess) =>
  new Promise<void>((done) => {
    server.on('exit', () => done())
    if (server.exitCode !== null || !server.kill('SIGTERM')) done()
  })
