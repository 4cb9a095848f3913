import type { TypedDocumentString } from '@/gen/graphql'
import { apiBase } from '../config'
import { doubt } from '../connection'
import { fromErrors, network, ofAnswer, type ErrorLike, type Failure } from '../errors'
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
    const { data, errors } = parsed(await response.text()) as { data?: Data | null; errors?: ErrorLike[] }
    if (errors?.length) return { failure: fromErrors(errors) }
    if (response.ok && data) return { data }
    return { failure: wordless(response.status, response.headers.get('Retry-After')) }
  } catch {
    doubt()
    return { failure: network() }
  }
}

/** The failure that an answer without the API's words is. Where it may mean that the server is away, it is asked whether it is. */
export function wordless(status: number, retryAfter: string | null): Failure {
  const failure = ofAnswer(status, retryAfter)
  if (['NETWORK', 'AWAY', 'LATE'].includes(failure.code)) doubt()
  return failure
}

/** What the API says in an answer; what stands in front of the server says nothing in its words. */
export function parsed(text: string): { data?: unknown; errors?: ErrorLike[] } {
  try {
    const said = (JSON.parse(text) ?? {}) as { data?: unknown; errors?: unknown }
    return { ...said, errors: Array.isArray(said.errors) ? (said.errors as ErrorLike[]) : undefined }
  } catch {
    return {}
  }
}
