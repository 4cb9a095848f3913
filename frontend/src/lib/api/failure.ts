import type { CombinedError } from '@urql/core'
import { doubt } from '../connection'
import { fromErrors, network, type ErrorLike, type Failure } from '../errors'

/** What urql reports, as a Failure. */
export function failureOf(error: CombinedError): Failure {
  if (error.graphQLErrors.length > 0) return fromErrors(error.graphQLErrors as unknown as ErrorLike[])
  if (error.networkError) doubt()
  return network()
}
