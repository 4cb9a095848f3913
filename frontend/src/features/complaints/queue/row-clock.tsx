import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CaseClockFragmentDoc } from '@/gen/graphql'
import { useNow } from '@/lib'
import { Chip } from '@/ui'
import { ClockChip } from '../clock-chip'
import { nextClock, viewClock } from '../clock-view'
import type { Row } from './columns'
import css from './queue.module.css'

/** The limit that comes next. A case that was late before and is not now says so quietly. */
export function RowClock({ row }: { row: Row }) {
  const { t } = useTranslation('complaints')
  const now = useNow()
  const clock = nextClock(unmask(CaseClockFragmentDoc, row.clocks))
  return (
    <span className={css.clock}>
      {clock ? <ClockChip clock={clock} /> : <span className={css.soft}>{t('clock.none')}</span>}
      {row.breached && !(clock && viewClock(clock, now).breached) ? <Chip title={t('clock.wasLateHint')}>{t('clock.wasLate')}</Chip> : null}
    </span>
  )
}
