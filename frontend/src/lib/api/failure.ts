import type { CombinedError } from '@urql/core'
import { fromErrors, network, type ErrorLike, type Failure } from '../errors'

/** What urql reports, as a Failure. */
export function failureOf(error: CombinedError): Failure {
  if (error.graphQLErrors.length > 0) return fromErrors(error.graphQLErrors as unknown as ErrorLike[])
  return network()
}
