// Fills a demo hospital, serves it and ends it with this process.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { fill, serve } from './demo.mjs'

const dir = mkdtempSync(join(tmpdir(), 'aftercare-stories-'))
fill(dir)
const server = serve(dir, `127.0.0.1:${process.env.E2E_PORT ?? 18100}`)
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  rmSync(dir, { recursive: true, force: true })
  process.exit(code ?? 0)
})
