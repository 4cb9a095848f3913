import { readFileSync } from 'node:fs'
import { vi } from 'vitest'

/** What the server would answer: data of the operation, or an error with its code. */
export type Answer = Record<string, unknown> | { error: { message: string } & Record<string, unknown> }
type Handler = (variables: Record<string, unknown>, request: Sent) => Answer | Promise<Answer>

/** One request as it left the app. */
export interface Sent {
  operation: string
  variables: Record<string, unknown>
  headers: Record<string, string>
}

const documents = JSON.parse(readFileSync('src/gen/persisted-documents.json', 'utf8')) as Record<string, string>

/**
 * Stands in for the API: finds the operation by the hash that the app sends and answers by name. An
 * operation that a test does not expect fails it, because its answer is missing.
 */
export function serve(handlers: Record<string, Handler>): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body)) as { documentId: string; variables?: Record<string, unknown> }
    const operation = /(?:query|mutation) (\w+)/.exec(documents[body.documentId] ?? '')?.[1] ?? 'unknown'
    const request = { operation, variables: body.variables ?? {}, headers: plain(init.headers) }
    sent.push(request)
    const answer = await handlers[operation]?.(request.variables, request)
    if (!answer) return json({ errors: [{ message: `no answer for ${operation}`, extensions: { code: 'INTERNAL' } }] })
    if ('error' in answer) {
      const { message, ...extensions } = answer.error as { message: string }
      return json({ data: null, errors: [{ message, extensions }] })
    }
    return json({ data: answer })
  })
  return sent
}

/** Forms that are kept find nothing that was typed before. */
export const nothingKept: Record<string, Handler> = {
  DraftOf: () => ({ draft: null }),
  SaveDraft: ({ input }) => ({ saveDraft: draftRow((input as { content: string }).content) }),
  DiscardDraft: () => ({ discardDraft: true }),
}

/** A draft as the server gives it. */
export const draftRow = (content: string, version = 1) => ({ __typename: 'Draft', id: 'dr_1', version, content, savedAt: '2026-11-21T02:00:00Z' })

const plain = (headers: HeadersInit | undefined): Record<string, string> =>
  Object.fromEntries([...new Headers(headers).entries()].map(([name, value]) => [name.toLowerCase(), value]))

const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } })
