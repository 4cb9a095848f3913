// Fills a demo hospital, serves one copy of it to each worker and ends them with this process.
//   node support/serve.mjs PORT NUMBER
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { fill, serve } from './demo.mjs'

const [port, number] = process.argv.slice(2).map(Number)
const dir = mkdtempSync(join(tmpdir(), 'aftercare-stories-'))
const folders = Array.from({ length: number }, (_, at) => join(dir, String(at)))
mkdirSync(folders[0])
fill(folders[0])
for (const copy of folders.slice(1)) cpSync(folders[0], copy, { recursive: true })
const servers = folders.map((folder, at) => serve(folder, `127.0.0.1:${port + 100 * at}`))
const end = (signal) => servers.forEach((server) => server.kill(signal))
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => end(signal))
let running = servers.length
for (const server of servers)
  server.on('exit', (code) => {
    if (code) process.exitCode = code
    end('SIGTERM') // nobody goes on alone
    if (--running > 0) return
    rmSync(dir, { recursive: true, force: true })
    process.exit()
  })
