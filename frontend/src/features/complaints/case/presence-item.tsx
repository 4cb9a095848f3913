import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CasePeopleFragment } from '@/gen/graphql'
import { useLabel, useTime } from '@/lib'
import css from './side.module.css'

interface Props {
  presence: CasePeopleFragment['presences'][number]
  onEnd?: () => void
}

/** Who was there in which part, from when to when; who still is can leave. */
export function PresenceItem({ presence, onEnd }: Props) {
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const time = useTime()
  const span = `${time.moment(presence.beganAt)} – ${presence.until ? time.moment(presence.until) : t('people.now')}`
  return (
    <li className={css.line}>
      <span className={css.grow}>
        {presence.staff.name} <span className={css.soft}>{label('PresenceRole', presence.role)}</span>
        <div className={css.soft}>{[span, presence.note].filter(Boolean).join(' · ')}</div>
      </span>
      {!presence.until && onEnd ? (
        <Button size="small" onClick={onEnd} aria-label={t('people.leaves', { name: presence.staff.name })}>
          {t('people.leave')}
        </Button>
      ) : null}
    </li>
  )
}
