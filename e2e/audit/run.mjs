// Audits the real program against the GraphQL over HTTP specification: every MUST and SHOULD has to hold.
// What the specification only allows, and we leave out on purpose (GET), is listed and not counted.
// AUDIT_URL names a server that is running already; else bin/aftercare is started on an empty database.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { serverAudits } from 'graphql-http'

/** A port that was free a moment ago. */
const freePort = () =>
  new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })

async function start() {
  const dir = mkdtempSync(join(tmpdir(), 'aftercare-audit-'))
  const at = `127.0.0.1:${await freePort()}`
  const program = spawn(resolve(import.meta.dirname, '../../bin/aftercare'), ['serve', '--addr', at, '--database', `sqlite:${join(dir, 'audit.db')}`], {
    env: { ...process.env, AFTERCARE_DOCUMENTS: 'any', AFTERCARE_INTROSPECTION: 'on', AFTERCARE_LOG: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((done) => program.on('exit', done))
  const stop = async () => {
    program.kill('SIGTERM')
    await ended
    rmSync(dir, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 300 && program.exitCode === null; tries++) {
    const ready = await fetch(`http://${at}/readyz`).catch(() => null)
    if (ready?.ok) return { url: `http://${at}/graphql`, stop }
    await new Promise((next) => setTimeout(next, 100))
  }
  await stop()
  throw new Error('the program was not ready in 30 seconds')
}

const { url, stop } = process.env.AUDIT_URL ? { url: process.env.AUDIT_URL, stop: async () => {} } : await start()
let passed = 0
let failed = 0
try {
  for (const audit of serverAudits({ url })) {
    const result = await audit.fn()
    if (result.status === 'ok') {
      passed++
    } else if (result.status === 'notice') {
      console.log(`left out  ${result.id} ${result.name}`)
    } else {
      failed++
      console.log(`FAILED    ${result.id} ${result.name}: ${result.reason}`)
    }
  }
} finally {
  await stop()
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
