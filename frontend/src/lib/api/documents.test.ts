import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as gen from '@/gen/graphql'
import { parse } from './document'

const manifest = JSON.parse(readFileSync('src/gen/persisted-documents.json', 'utf8')) as Record<string, string>

test('a document’s name is the hash of its registered text', () => {
  for (const [name, text] of Object.entries(manifest)) {
    expect(name).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
  }
})

test('every document of the app is registered and can be read by the cache', () => {
  const documents = Object.entries(gen).filter(([name]) => name.endsWith('Document'))
  expect(documents.length).toBeGreaterThan(20)
  for (const [name, document] of documents) {
    const node = parse(document as never) as unknown as { documentId?: string; definitions: unknown[] }
    expect(manifest, name).toHaveProperty([node.documentId ?? ''])
    expect(node.definitions.length, name).toBeGreaterThan(0)
  }
})

test('a mutation asks for one thing only, because it carries one Idempotency-Key', () => {
  const mutations = Object.values(manifest).filter((text) => /(^| )mutation /.test(text))
  expect(mutations.length).toBeGreaterThan(10)
  for (const text of mutations) expect(text).not.toMatch(/mutation [^{]*\{ __typename/)
})
