import { useTranslation } from 'react-i18next'
import { useDescribe } from './describe'
import type { Failure } from './errors'

/** Why a file did not come, in words: no connection, a server that is busy, or a file that is gone. */
export function useDescribeDownload(): (failure: Failure) => string {
  const { t } = useTranslation('lib')
  const describe = useDescribe()
  return (failure) => {
    switch (failure.code) {
      case 'NETWORK':
        return t('download.offline')
      case 'NOT_FOUND':
        return t('download.gone')
      case 'AWAY':
      case 'LATE':
      case 'OVERLOADED':
      case 'RATE_LIMITED':
      case 'TIMEOUT':
        return t('download.busy')
      default:
        return describe(failure).title
    }
  }
}
