import type { TypedDocumentString } from '@/gen/graphql'
import { network } from '../errors'
import { getToken } from '../session/store'
import { apiUncached } from './client'
import { parse } from './document'
import { failureOf } from './failure'
import { newKey } from './key'
import { send, type Outcome } from './send'

/** One question past the cache, outside of a component: its answer is kept by whoever asks. */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Outcome<Data>> {
  const result = await apiUncached().query<Data>(parse(document), variables as Variables & object, { requestPolicy: 'network-only' }).toPromise()
  return read(result)
}

/** One action past the cache, outside of a component. */
export async function tell<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Outcome<Data>> {
  const fetchOptions = { headers: { 'Idempotency-Key': newKey() } }
  const result = await apiUncached().mutation<Data>(parse(document), variables as Variables & object, { fetchOptions }).toPromise()
  return read(result)
}

/**
 * An action of a page that closes: it has left before this returns, goes on when the page is gone, and renews no
 * session. At most 64 KB at a time.
 */
export const tellAtOnce: typeof tell = (document, variables) => send(document, variables, { token: getToken()?.value, key: newKey(), keepalive: true })

function read<Data>({ data, error }: { data?: Data; error?: Parameters<typeof failureOf>[0] }): Outcome<Data> {
  if (error) return { failure: failureOf(error) }
  return data ? { data } : { failure: network() }
}
