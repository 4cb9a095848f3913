import type { TypedDocumentString } from '@/gen/graphql'
import { apiBase } from '../config'
import { doubt } from '../connection'
import { fromErrors, network, type ErrorLike, type Failure } from '../errors'
import { currentLanguage } from '../i18n'
import { patiently } from './patience'

/** The answer of one request: data, or why there is none. */
export type Outcome<Data> = { data: Data; failure?: undefined } | { data?: undefined; failure: Failure }

/** Headers of every request of the app. X-Aftercare cannot be sent by a foreign page's form. */
export function baseHeaders(token?: string | null): Record<string, string> {
  const headers: Record<string, string> = { 'Accept-Language': currentLanguage(), 'X-Aftercare': 'web' }
  if (token) headers.Authorization = `Bearer ${token}`
  return headers
}

/** The trusted document's name, "sha256:<hex>". */
export const hashOf = (document: TypedDocumentString<unknown, never>): string =>
  (document as unknown as { __meta__?: { hash?: string } }).__meta__?.hash ?? ''

/**
 * One request without the cache and without renewing the session: the session itself is built on it.
 * Everything else goes through useRead, useList and useAction.
 */
export async function send<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: { token?: string | null; key?: string; keepalive?: boolean } = {},
): Promise<Outcome<Data>> {
  const headers: Record<string, string> = {
    ...baseHeaders(options.token),
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json, application/json',
  }
  if (options.key) headers['Idempotency-Key'] = options.key
  try {
    const response = await patiently(`${apiBase()}/graphql`, {
      method: 'POST',
      credentials: apiBase() ? 'include' : 'same-origin',
      headers,
      keepalive: options.keepalive === true,
      body: JSON.stringify({ documentId: hashOf(document), variables }),
    })
    const body = (await response.json()) as { data?: Data | null; errors?: ErrorLike[] }
    if (body.errors?.length) return { failure: fromErrors(body.errors) }
    if (!response.ok || !body.data) return { failure: network() }
    return { data: body.data }
  } catch {
    doubt()
    return { failure: network() }
  }
}
