import { useTranslation } from 'react-i18next'
import { useViewer } from './session'
import { useNow, useTime } from './time'

/** What stands on every printed sheet: the hospital, when it was printed, by whom. */
export function usePrinted(): string {
  const { t } = useTranslation('lib')
  const time = useTime()
  const now = useNow()
  const viewer = useViewer()
  return t('printed', { hospital: viewer?.hospital?.name ?? '', at: time.stamp(now.toISOString()), name: viewer?.staff.name ?? '' })
}
