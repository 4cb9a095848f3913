import type { DocumentNode } from 'graphql'
import { makeOperation, type Exchange } from '@urql/core'
import { filter, map, pipe } from 'wonka'

/**
 * Sends the hash of a document instead of its text: the server runs only texts that it knows. The
 * result gets its own document back, by which the cache reads it.
 */
export const trustedDocuments: Exchange =
  ({ forward }) =>
  (operations) => {
    const originals = new Map<number, DocumentNode>()
    return pipe(
      operations,
      map((operation) => {
        if (operation.kind === 'teardown') {
          originals.delete(operation.key)
          return operation
        }
        const query = operation.query as DocumentNode
        const documentId = (query as { documentId?: string }).documentId
        if (!documentId) return operation
        originals.set(operation.key, query)
        const named = { kind: 'Document', definitions: [], documentId } as unknown as DocumentNode
        return makeOperation(operation.kind, { ...operation, query: named })
      }),
      forward,
      filter((result) => result !== null),
      map((result) => {
        const query = originals.get(result.operation.key)
        return query ? { ...result, operation: makeOperation(result.operation.kind, { ...result.operation, query }) } : result
      }),
    )
  }
