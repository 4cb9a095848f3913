// Starts the real program on a fresh demo hospital, whose clock starts at the same instant each time: SQLite in a temporary folder, or the database named by
// E2E_DATABASE. Ends it with this process.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const bin = process.env.E2E_BINARY ?? resolve(import.meta.dirname, '../../bin/aftercare')
const dir = mkdtempSync(join(tmpdir(), 'aftercare-stories-'))
const database = process.env.E2E_DATABASE ?? `sqlite:${join(dir, 'stories.db')}`
const env = {
  ...process.env,
  AFTERCARE_KEYS: Buffer.from('stories key of thirty-two bytes!').toString('base64'),
  AFTERCARE_FILES: join(dir, 'files'),
}
const run = (...args) => {
  const done = spawnSync(bin, [...args, '--database', database], { env, stdio: 'inherit' })
  if (done.status !== 0) process.exit(done.status ?? 1)
}
run('migrate')
run('demo', '--customers', '200', '--until', '2026-11-23', '--password', 'stories-only-passphrase-1')
const server = spawn(bin, ['serve', '--demo', '--clock', '2026-11-23T10:05:00+08:00', '--addr', `127.0.0.1:${process.env.E2E_PORT ?? 18100}`, '--database', database], {
  env,
  stdio: 'inherit',
})
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  rmSync(dir, { recursive: true, force: true })
  process.exit(code ?? 0)
})
