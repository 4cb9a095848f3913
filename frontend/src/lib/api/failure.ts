import type { CombinedError } from '@urql/core'
import { fromErrors, type ErrorLike, type Failure } from '../errors'
import { wordless } from './send'

/** What urql reports, as a Failure. An answer that is none of the API's is told by its status. */
export function failureOf(error: CombinedError): Failure {
  if (error.graphQLErrors.length > 0) return fromErrors(error.graphQLErrors as unknown as ErrorLike[])
  const answer = error.response as Response | undefined
  return wordless(answer?.status ?? 0, answer?.headers.get('Retry-After') ?? null)
}

/** Whether the answer was lost on the way: none came, or something in front of the server gave up waiting for it. */
export function isLost(error: CombinedError | undefined): boolean {
  const status = (error?.response as Response | undefined)?.status ?? 0
  return error?.networkError !== undefined && (status < 400 || status === 502 || status === 504)
}
