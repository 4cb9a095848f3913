import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useTime } from '@/lib'
import { Banner } from '@/ui'
import type { Saved } from './outcome-form'

/** What the last saved call led to, with a way to it. */
export function SavedBanner({ saved, onClose }: { saved: Saved; onClose: () => void }) {
  const { t } = useTranslation('callbacks')
  const time = useTime()
  const { complaint, appointment, next, callback } = saved
  const again = callback.state === 'PLANNED' || callback.state === 'DUE' ? callback : next
  return (
    <Banner tone="good" title={t('saved.title')} onClose={onClose}>
      {appointment ? <div>{t('saved.appointment', { number: appointment.number, at: time.moment(appointment.startsAt) })}</div> : null}
      {complaint ? (
        <Link to="/complaints/$id" params={{ id: complaint.id }}>
          {t('saved.complaint', { caseNo: complaint.caseNo })}
        </Link>
      ) : null}
      {again ? <div>{t('saved.next', { at: time.moment(again.dueAt) })}</div> : null}
    </Banner>
  )
}
