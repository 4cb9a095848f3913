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
  /**
   * extensions.code of the API; NETWORK when no answer came; of an answer by something in front of the server, which says
   * nothing in the API's words: AWAY (the server behind it is), LATE (nobody knows whether it was done), REFUSED, TOO_LARGE.
   */
  code: string
  /** A sentence from the server in the reader's language; empty for NETWORK. */
  message: string
  fields: FieldFailure[]
  reasons: Reason[]
  /** What others changed meanwhile, the oldest first (CONFLICT). */
  changes: RecordChange[]
  currentVersion?: number
  /** Seconds to wait (RATE_LIMITED, OVERLOADED, AWAY). */
  retryAfter?: number
  /** Bytes of what was sent (TOO_LARGE), where they are known. */
  size?: number
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

/** The longest file that the server takes, in bytes; a test compares it with the server's own. */
export const MOST_FILE = 64 << 20

const codes: Record<number, string> = {
  401: 'REFUSED', // the server itself refuses in words
  403: 'REFUSED',
  404: 'NOT_FOUND',
  410: 'NOT_FOUND',
  413: 'TOO_LARGE',
  429: 'RATE_LIMITED',
  504: 'LATE',
}

/** An answer without words, by its HTTP status; retryAfter in seconds. One that no status explains counts as none. */
export function ofStatus(status: number, retryAfter?: number): Failure {
  return { ...network(), code: codes[status] ?? (status >= 500 ? 'AWAY' : 'NETWORK'), retryAfter }
}

/** The same of an answer by the API's own address, which is always there: one that finds nothing there has not reached it. */
export function ofAnswer(status: number, retryAfter: string | null): Failure {
  const failure = ofStatus(status, secondsOf(retryAfter))
  return failure.code === 'NOT_FOUND' ? network() : failure
}

/** Retry-After in seconds: it is a number of them, or an instant of the real clock. */
export function secondsOf(header: string | null): number | undefined {
  if (!header) return undefined
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000)
  return seconds > 0 ? seconds : undefined
}

/** Nobody has judged the request: what is known about it, the session among it, stays as it is. */
export const isUnjudged = (failure: Failure): boolean =>
  ['NETWORK', 'AWAY', 'LATE', 'REFUSED', 'TOO_LARGE', 'OVERLOADED', 'RATE_LIMITED'].includes(failure.code)

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
  ['NETWORK', 'AWAY', 'LATE', 'OVERLOADED', 'TIMEOUT', 'RATE_LIMITED', 'UNAUTHENTICATED', 'INTERNAL'].includes(failure.code)

/** The same failure with paths below a prefix: forms inside forms name their fields from their own root. */
export function within(failure: Failure | null, prefix: string): Failure | null {
  if (!failure) return null
  const fields = failure.fields
    .filter((field) => field.path[0] === prefix)
    .map((field) => ({ ...field, path: field.path.slice(1) }))
  return { ...failure, fields }
}
