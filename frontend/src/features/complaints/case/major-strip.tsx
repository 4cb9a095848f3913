import { useTranslation } from 'react-i18next'
import type { CaseHeadFragment } from '@/gen/graphql'
import { useTime } from '@/lib'
import { thereNow } from './presence'
import css from './case-header.module.css'

/**
 * What a major case must never be without: the supervisor beside it (R212), the doctor's answer (R213), the filing
 * with headquarters (R214) and, once it is resolved, the special report (R215).
 */
export function MajorStrip({ complaint }: { complaint: CaseHeadFragment }) {
  const { t } = useTranslation('complaints')
  const time = useTime()
  const supervisor = thereNow(complaint.presences, 'SUPERVISOR')
  const doctorThere = thereNow(complaint.presences, 'DOCTOR')
  const answer = complaint.opinions.find((one) => one.doctor.id === complaint.attendingDoctor?.id)
  const filing = complaint.hqFilings.at(-1)
  const report = complaint.specialReports.at(-1)
  const seesReports = !complaint.hidden.includes('hqFilings')
  const seesPresence = !complaint.hidden.includes('presences')
  const doctor = doctorThere
    ? t('major.there', { name: doctorThere.staff.name, at: time.moment(doctorThere.beganAt) })
    : answer
      ? t('major.answered', { name: answer.doctor.name, at: time.moment(answer.at) })
      : complaint.attendingDoctor
        ? t('major.waiting', { name: complaint.attendingDoctor.name })
        : t('major.noDoctor')
  return (
    <dl className={css.strip} aria-label={t('major.title')}>
      {seesPresence ? (
        <div>
          <dt>{t('major.supervisor')}</dt>
          <dd>
            {supervisor
              ? `✓ ${t('major.there', { name: supervisor.staff.name, at: time.moment(supervisor.beganAt) })}`
              : complaint.accompanyingSupervisor
                ? t('major.waiting', { name: complaint.accompanyingSupervisor.name })
                : t('major.noSupervisor')}
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t('major.doctor')}</dt>
        <dd>{doctor}</dd>
      </div>
      {seesReports ? (
        <div>
          <dt>{t('major.filing')}</dt>
          <dd>{filing ? `✓ ${t('major.filed', { number: filing.number, at: time.moment(filing.sentAt) })}` : t('major.notFiled')}</dd>
        </div>
      ) : null}
      {seesReports && (report || complaint.state === 'RESOLVED') ? (
        <div>
          <dt>{t('major.report')}</dt>
          <dd>{report ? `✓ ${t('major.reported', { at: time.moment(report.submittedAt) })}` : t('major.notReported')}</dd>
        </div>
      ) : null}
    </dl>
  )
}
