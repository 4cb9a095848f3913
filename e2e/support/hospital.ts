import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { port } from './address'
import { expect } from './test'

/** A hospital that has just been founded: no demo, its own empty database, the real clock. */
export interface Founded {
  url: string
  /** One-time secret of the first admin, whose login is "admin". */
  secret: string
  /** What the clock on its wall says in so many minutes, as fields of time take it. */
  wall: (minutes: number) => string
  /** Adds one more hospital beside the running program; the first admin is its admin too. */
  add: (name: string) => void
  close: () => Promise<void>
}

const bin = process.env.E2E_BINARY ?? resolve(import.meta.dirname, '../../bin/aftercare')

/** Founds a hospital and starts the program on it, beside the demo. */
export async function found(name: string): Promise<Founded> {
  const dir = mkdtempSync(join(tmpdir(), 'aftercare-founded-'))
  const database = `sqlite:${join(dir, 'hospital.db')}`
  const zone = working()
  const env = { PATH: process.env.PATH, HOME: dir }
  const init = spawnSync(bin, ['init', '--hospital', name, '--zone', zone, '--admin', 'admin', '--database', database], {
    env: { ...env, AFTERCARE_LANG: 'zh-CN' },
    encoding: 'utf8',
  })
  const secret = /一次性初始密钥：(\S+)/.exec(init.stdout)?.[1]
  if (init.status !== 0 || !secret) throw new Error(`init failed: ${init.stdout}${init.stderr}`)
  const url = `http://127.0.0.1:${port + 1}`
  const server = spawn(bin, ['serve', '--addr', `127.0.0.1:${port + 1}`, '--database', database], { env, stdio: 'inherit' })
  await expect.poll(() => fetch(`${url}/readyz`).then((answer) => answer.ok, () => false), { timeout: 60_000 }).toBe(true)
  return {
    url,
    secret,
    wall: (minutes) => wallIn(zone, new Date(Date.now() + minutes * 60_000)),
    add: (other) => {
      const added = spawnSync(bin, ['hospital', 'add', '--hospital', other, '--zone', zone, '--admin', 'admin', '--database', database], { env, encoding: 'utf8' })
      if (added.status !== 0) throw new Error(`hospital add failed: ${added.stdout}${added.stderr}`)
    },
    close: async () => {
      await ended(server)
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A zone in which it is working time now, so that nothing depends on the hour of the test. */
function working(): string {
  const zones = ['Asia/Shanghai', 'Asia/Dubai', 'Europe/Paris', 'Atlantic/Azores', 'America/New_York', 'America/Los_Angeles', 'Pacific/Honolulu', 'Pacific/Auckland']
  const hour = (zone: string) => Number(wallIn(zone, new Date()).slice(11, 13))
  return zones.find((zone) => hour(zone) >= 9 && hour(zone) < 16) ?? 'Asia/Shanghai'
}

const wallIn = (zone: string, at: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
    .format(at)
    .replace(' ', 'T')

const ended = (server: ChildProcess) =>
  new Promise<void>((done) => {
    server.on('exit', () => done())
    if (server.exitCode !== null || !server.kill('SIGTERM')) done()
  })
