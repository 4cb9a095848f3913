import { gql, type TypedDocumentNode } from '@urql/core'
import type { TypedDocumentString } from '@/gen/graphql'
import { hashOf } from './send'

const parsed = new WeakMap<object, TypedDocumentNode<unknown, never>>()
const texts = new Map<string, string>()

/** The syntax tree that the cache needs, made once; it carries the document's hash as documentId. */
export function parse<Data, Variables>(document: TypedDocumentString<Data, Variables>): TypedDocumentNode<Data, Variables & object> {
  let node = parsed.get(document)
  if (!node) {
    const text = document.toString()
    const hash = hashOf(document as TypedDocumentString<unknown, never>)
    // Only the definitions are taken over: the tree of gql carries a key by which urql would find it again without its hash.
    node = { kind: 'Document', definitions: gql(text).definitions, documentId: hash } as unknown as TypedDocumentNode<unknown, never>
    parsed.set(document, node)
    texts.set(hash, text)
  }
  return node as unknown as TypedDocumentNode<Data, Variables & object>
}

/** The registered text of a document: what is sent where a hash cannot be sent. */
export const textOf = (documentId: string): string => texts.get(documentId) ?? ''
