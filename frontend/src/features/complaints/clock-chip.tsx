import { useTranslation } from 'react-i18next'
import { useLabel, useNow, useTime } from '@/lib'
import { Chip, ClockChip as Limit } from '@/ui'
import { viewClock, type Clock } from './clock-view'

/** One clock of a case with what it measures. While it is paused its limit means nothing, so none is shown. */
export function ClockChip({ clock }: { clock: Clock & { provisional?: boolean } }) {
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const time = useTime()
  const view = viewClock(clock, useNow())
  const name = label('ClockKind', clock.kind)
  if (view.state === 'paused') return <Chip title={t('clock.pausedHint')}>{t('clock.paused', { name })}</Chip>
  const due = t('clock.due', { at: time.moment(clock.dueAt) })
  return (
    <Limit
      name={name}
      left={view.left}
      span={time.span(Math.abs(view.left))}
      warnBelow={view.warnBelow}
      state={view.state}
      breached={view.breached}
      title={clock.provisional ? `${due} ${t('clock.provisional')}` : due}
    />
  )
}
