/**
 * The error translator: whatever goes wrong between the app and the server becomes one Failure, which
 * forms and pages show. Nothing that was typed is lost: a Failure never clears a form.
 */

import { currentLanguage } from './i18n'

/** A fact that must be true before a move and is not, in the reader's language. */
export interface Reason {
  code: string
  requirement?: string | null
  message: string
}

/** A refused input field; path without the leading "input.", e.g. ["phones", 0, "number"]. */
export interface FieldFailure {
  path: (string | number)[]
  message: string
}

/** What somebody did to the record since the version that one saw; by: nobody when the system did it. */
export interface RecordChange {
  version: number
  /** An instant. */
  at: string
  by: { id: string; name: string } | null
  /** Names of fields of the API, as far as the viewer sees them. */
  fields: string[]
}

export interface Failure {
  /** extensions.code of the API, or NETWORK when no answer came. */
  code: string
  /** A sentence from the server in the reader's language; empty for NETWORK. */
  message: string
  fields: FieldFailure[]
  reasons: Reason[]
  /** What others changed meanwhile, the oldest first (CONFLICT). */
  changes: RecordChange[]
  currentVersion?: number
  /** Seconds to wait (RATE_LIMITED, OVERLOADED). */
  retryAfter?: number
  /** Number to quote to support (INTERNAL). */
  requestId?: string
  /** In which language the server said it; whoever has chosen another one since is told in the app's own words. */
  language?: string
}

/** The part of a GraphQL error that is read here. */
export interface ErrorLike {
  message: string
  extensions?: Record<string, unknown>
}

export const network = (): Failure => ({ code: 'NETWORK', message: '', fields: [], reasons: [], changes: [] })

const codes: Record<number, string> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  410: 'NOT_FOUND',
  429: 'RATE_LIMITED',
  503: 'OVERLOADED',
}

/** An answer without words, by its HTTP status; retryAfter in seconds. Any other one counts as no answer. */
export function ofStatus(status: number, retryAfter?: number): Failure {
  return { ...network(), code: codes[status] ?? 'NETWORK', retryAfter }
}

/** "input.phones.0.number", also "input.phones[0].number" → ["phones", 0, "number"]. */
export function fieldPath(path: string): (string | number)[] {
  const parts = path.replace(/\[(\d+)\]/g, '.$1').split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
  return parts[0] === 'input' ? parts.slice(1) : parts
}

/** The first error decides; the server names every refused field and every reason in one error. */
export function fromErrors(errors: readonly ErrorLike[]): Failure {
  const first = errors[0]
  if (!first) return network()
  const ext = first.extensions ?? {}
  const fields = Array.isArray(ext.fields) ? (ext.fields as { path: string; message: string }[]) : []
  return {
    code: typeof ext.code === 'string' ? ext.code : 'INTERNAL',
    message: first.message,
    fields: fields.map((field) => ({ path: fieldPath(field.path), message: field.message })),
    reasons: Array.isArray(ext.guards) ? (ext.guards as Reason[]) : [],
    changes: Array.isArray(ext.changes) ? (ext.changes as RecordChange[]) : [],
    currentVersion: typeof ext.currentVersion === 'number' ? ext.currentVersion : undefined,
    retryAfter: typeof ext.retryAfter === 'number' ? ext.retryAfter : undefined,
    requestId: typeof ext.requestId === 'string' ? ext.requestId : undefined,
    language: currentLanguage(),
  }
}

/**
 * Whether the next try of the same action keeps its Idempotency-Key. A conflict without a version can be one
 * with the action's own first try, which is still being carried out: with a new key it would be done twice.
 */
export const keepsKey = (failure: Failure): boolean =>
  mayRetry(failure) || (failure.code === 'CONFLICT' && failure.currentVersion === undefined)

/** Whether a second try of the very same request can help. */
export const mayRetry = (failure: Failure): boolean =>
  ['NETWORK', 'OVERLOADED', 'TIMEOUT', 'RATE_LIMITED', 'UNAUTHENTICATED', 'INTERNAL'].includes(failure.code)

/** The same failure with paths below a prefix: forms inside forms name their fields from their own root. */
export function within(failure: Failure | null, prefix: string): Failure | null {
  if (!failure) return null
  const fields = failure.fields
    .filter((field) => field.path[0] === prefix)
    .map((field) => ({ ...field, path: field.path.slice(1) }))
  return { ...failure, fields }
}
