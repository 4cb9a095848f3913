import { inflateRawSync } from 'node:zlib'

/** The rows of the first sheet of a workbook, each cell as its text. */
export function rowsOf(book: Buffer): string[][] {
  const sheet = entry(book, 'xl/worksheets/sheet1.xml').toString('utf8')
  return [...sheet.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c\b[^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = '']) => plain(/<(?:t|v)\b[^>]*>(.*?)<\/(?:t|v)>/s.exec(cell)?.[1] ?? '')),
  )
}

const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&amp;', '&')

/** The content of one file of a ZIP archive, found by its directory at the end. */
function entry(zip: Buffer, name: string): Buffer {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, length, extra, note, place] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)]
    if (zip.toString('utf8', at + 46, at + 46 + length) === name) {
      const start = place + 30 + zip.readUInt16LE(place + 26) + zip.readUInt16LE(place + 28)
      const packed = zip.subarray(start, start + size)
      return zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    }
    at += 46 + length + extra + note
  }
  throw new Error(`the archive holds no ${name}`)
}
