// Draws the icons of the installed app from the same figure as public/icon.svg, without a library:
//   node scripts/icons.mjs
// The two plain ones have round corners; the maskable one fills its square and keeps the figure inside the
// circle that every system leaves.
import { Buffer } from 'node:buffer'
import { writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

const GROUND = [0x0b, 0x6b, 0x74]
const TICK = [[9, 17.5], [14, 22.5], [23.5, 10.5]] // in a square of 32, a line of 3.4
const FINE = 4 // each point is looked at this many times in both directions

for (const [name, size, full] of [['icon-192.png', 192, false], ['icon-512.png', 512, false], ['icon-maskable-512.png', 512, true]])
  writeFileSync(`public/${name}`, png(size, (x, y) => colour((x / size) * 32, (y / size) * 32, full)))

/** The colour at a place, null where nothing is. */
function colour(x, y, full) {
  if (!full && corner(x, y, 7) > 0) return null
  const scale = full ? 0.8 : 1
  const [a, b] = [(x - 16) / scale + 16, (y - 16) / scale + 16]
  const near = Math.min(distance(a, b, TICK[0], TICK[1]), distance(a, b, TICK[1], TICK[2]))
  return near <= 1.7 ? [255, 255, 255] : GROUND
}

/** How far outside a square of 32 with round corners. */
function corner(x, y, r) {
  const [dx, dy] = [Math.abs(x - 16) - (16 - r), Math.abs(y - 16) - (16 - r)]
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - r
}

function distance(x, y, [ax, ay], [bx, by]) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
}

function png(size, at) {
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0]
      for (let i = 0; i < FINE * FINE; i++) {
        const seen = at(x + ((i % FINE) + 0.5) / FINE, y + (Math.floor(i / FINE) + 0.5) / FINE)
        if (!seen) continue
        for (let c = 0; c < 3; c++) sum[c] += seen[c]
        sum[3] += 1
      }
      const place = y * (size * 4 + 1) + 1 + x * 4
      for (let c = 0; c < 3; c++) rows[place + c] = sum[3] ? Math.round(sum[c] / sum[3]) : 0
      rows[place + 3] = Math.round((sum[3] / (FINE * FINE)) * 255)
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 6, 0, 0, 0], 8) // eight bits of red, green, blue and how opaque
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}
