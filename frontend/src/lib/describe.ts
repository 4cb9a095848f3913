import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_FILE, type Failure, type Reason } from './errors'
import { useLanguage } from './i18n'
import { megabytes } from './write'

/** A failure in words, in the shape that a Banner takes: <Banner {...describe(failure)} />. */
export interface Described {
  tone: 'warn' | 'error'
  title: string
  detail?: string
  reasons?: Reason[]
}

/** Codes of which the server's sentence does not yet say what to do next. */
const adds = ['CONFLICT', 'BAD_REQUEST', 'DOCUMENT_UNKNOWN', 'OVERLOADED', 'TIMEOUT']

/** Codes with which the server says how long to wait. */
const waits = ['OVERLOADED', 'RATE_LIMITED', 'AWAY']

/**
 * Turns a failure into words. The server's sentence comes first; the app adds what to do next. A blocked
 * move shows its reasons; fields are shown by the form itself. Of a fault of the server, which also is an answer
 * without a code, nothing is repeated but the number to quote.
 */
export function useDescribe(): (failure: Failure) => Described {
  const { t } = useTranslation('lib')
  const language = useLanguage()
  return useCallback(
    (failure) => {
      const foreign = failure.language !== undefined && failure.language !== language
      const timed = failure.retryAfter !== undefined && waits.includes(failure.code)
      const sized = failure.size !== undefined && failure.code === 'TOO_LARGE'
      const hint = t(`failure.${failure.code}${timed ? '_IN' : ''}${sized ? '_OF' : ''}`, {
        defaultValue: '',
        count: failure.retryAfter,
        size: megabytes(failure.size ?? 0),
        most: megabytes(MOST_FILE),
      })
      const fault = failure.code === 'INTERNAL'
      const title = (foreign || fault ? '' : failure.message) || hint || t('failure.INTERNAL')
      const number = fault && failure.requestId ? t('failure.number', { id: failure.requestId }) : undefined
      const asked = foreign && failure.reasons.length > 0 ? t('failure.again') : undefined
      return {
        tone: failure.code === 'GUARD_FAILED' || failure.code === 'CONFLICT' ? 'warn' : 'error',
        title,
        detail: adds.includes(failure.code) && hint !== title ? hint : (number ?? asked),
        reasons: failure.reasons.length > 0 && !foreign ? failure.reasons : undefined,
      }
    },
    [t, language],
  )
}
