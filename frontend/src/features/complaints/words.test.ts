import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as words from './words'

const schema = readFileSync('../schema.graphql', 'utf8')
const block = (head: string) => new RegExp(`^${head}\\b[^{]*\\{([\\s\\S]*?)^\\}`, 'm').exec(schema)?.[1] ?? ''

test('the lists of words follow the API', () => {
  const known = [...schema.matchAll(/^enum \w+ \{([\s\S]*?)^\}/gm)].map(([, body = '']) => [...body.matchAll(/^\s*([A-Z_]+)$/gm)].map((match) => match[1]).sort().join())
  expect(known.length).toBeGreaterThan(20)
  for (const [name, list] of Object.entries(words)) expect(known, name).toContain([...list].sort().join())
})

test('every field of a complaint that may be hidden has a name in both languages', () => {
  const shown = [...block('type Complaint').matchAll(/^\s*(\w+)[^\n]*@shown/gm)].map((match) => match[1] ?? '')
  expect(shown).toContain('commitments')
  for (const language of ['zh-CN', 'en']) {
    const texts = JSON.parse(readFileSync(`src/features/complaints/locales/${language}.json`, 'utf8')) as { field: Record<string, string> }
    expect(shown.filter((name) => !texts.field[name])).toEqual([])
  }
})
