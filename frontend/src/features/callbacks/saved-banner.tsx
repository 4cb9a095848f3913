import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useTime } from '@/lib'
import { Banner } from '@/ui'
import type { Saved } from './outcome-form'

/** The next contact that a saved call leads to: another try of the same callback, or a new one. */
function nextContact({ callback, next }: Saved) {
  return callback.state === 'PLANNED' || callback.state === 'DUE' ? callback : (next ?? null)
}

/** Whether there is more to say than that it was saved. */
export const leadsOn = (saved: Saved): boolean =>
  Boolean(saved.complaint ?? saved.appointment ?? nextContact(saved))

/** What the last saved call led to, with a way to it. */
export function SavedBanner({ saved, onClose }: { saved: Saved; onClose: () => void }) {
  const { t } = useTranslation('callbacks')
  const time = useTime()
  const { complaint, appointment } = saved
  const again = nextContact(saved)
  return (
    <Banner tone="good" title={t('saved.title')} onClose={onClose}>
      {appointment ? <div>{t('saved.appointment', { number: appointment.number, at: time.moment(appointment.startsAt) })}</div> : null}
      {complaint ? (
        <div>
          <Link to="/complaints/$id" params={{ id: complaint.id }}>
            {t('saved.complaint', { caseNo: complaint.caseNo })}
          </Link>
        </div>
      ) : null}
      {again ? <div>{t('saved.next', { at: time.moment(again.dueAt) })}</div> : null}
    </Banner>
  )
}
