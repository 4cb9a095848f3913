// Last step of the build: the manifest of trusted documents, compressed copies of text assets (the Go
// server does not compress by itself) and the placeholder that keeps `go build` working in a fresh clone.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

copyFileSync('src/gen/persisted-documents.json', 'dist/documents.json')
writeFileSync('dist/.gitkeep', '')

let first = 0
for (const name of readdirSync('dist/assets')) {
  if (!/\.(js|css|svg|json)$/.test(name)) continue
  const text = readFileSync(`dist/assets/${name}`)
  const packed = gzipSync(text, { level: 9 })
  writeFileSync(`dist/assets/${name}.gz`, packed)
  first += packed.length
}
console.log(`compressed assets: ${(first / 1024).toFixed(0)} kB in all`)
