// The demo hospital of the stories and of the pictures: the real program on a SQLite file in a folder of its
// own, or on the database named by E2E_DATABASE. Its clock starts at the same instant each time.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'

const bin = process.env.E2E_BINARY ?? resolve(import.meta.dirname, '../../bin/aftercare')

const databaseIn = (dir) => process.env.E2E_DATABASE ?? `sqlite:${join(dir, 'stories.db')}`
const envIn = (dir) => ({
  ...process.env,
  AFTERCARE_KEYS: Buffer.from('stories key of thirty-two bytes!').toString('base64'),
  AFTERCARE_FILES: join(dir, 'files'),
})

/** Fills the hospital of a folder with so many customers. */
export function fill(dir, customers = 200) {
  for (const args of [['migrate'], ['demo', '--customers', String(customers), '--until', '2026-11-23', '--password', 'stories-only-passphrase-1']]) {
    const done = spawnSync(bin, [...args, '--database', databaseIn(dir)], { env: envIn(dir), stdio: 'inherit' })
    if (done.status !== 0) throw new Error(`${args[0]} ended with ${done.status}`)
  }
}

/** Starts the hospital of a folder at an address of this machine. What it logs is beside the other results. */
export function serve(dir, address) {
  const logs = resolve(import.meta.dirname, '../../test-output')
  mkdirSync(logs, { recursive: true })
  const log = openSync(join(logs, `server-${address.split(':').at(-1)}.log`), 'w')
  return spawn(bin, ['serve', '--demo', '--clock', '2026-11-23T10:05:00+08:00', '--addr', address, '--database', databaseIn(dir)], {
    env: envIn(dir),
    stdio: ['ignore', log, log],
  })
}
