// Last step of the build: the manifest of trusted documents, the service worker with the list of files that it
// keeps, compressed copies of text assets (the Go server does not compress by itself) and the placeholder that
// keeps `go build` working in a fresh clone.
import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

copyFileSync('src/gen/persisted-documents.json', 'dist/documents.json')
writeFileSync('dist/.gitkeep', '')
writeWorker()

let [gzip, brotli] = [0, 0]
for (const name of readdirSync('dist/assets')) {
  if (!/\.(js|css|svg|json)$/.test(name)) continue
  const text = readFileSync(`dist/assets/${name}`)
  gzip += pack(name, '.gz', gzipSync(text, { level: 9 }))
  brotli += pack(name, '.br', brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }))
}
console.log(`compressed assets: ${(gzip / 1000).toFixed(0)} kB as gzip, ${(brotli / 1000).toFixed(0)} kB as brotli`)

function pack(name, ending, packed) {
  writeFileSync(`dist/assets/${name}${ending}`, packed)
  return packed.length
}

/** The shell is what the page asks for first, and the texts, of which it is not known which language is needed. */
function writeWorker() {
  const page = readFileSync('dist/index.html', 'utf8')
  const texts = readdirSync('dist/assets').filter((name) => /^(zh-CN|en)-.*\.js$/.test(name))
  const shell = [...new Set([...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((found) => found[1]))]
  const list = [...shell, ...texts.map((name) => `/assets/${name}`)].sort()
  const code = readFileSync('sw/sw.js', 'utf8')
  const build = createHash('sha256').update(page).update(list.join()).update(readdirSync('dist/assets').join()).update(code)
  const filled = code.replace('__BUILD__', build.digest('hex').slice(0, 16)).replace('__SHELL__', JSON.stringify(list))
  if (filled.includes('__BUILD__') || shell.length === 0) throw new Error('the service worker got no list')
  writeFileSync('dist/sw.js', filled)
}
