import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CaseClockFragmentDoc, type MajorCardFragment } from '@/gen/graphql'
import { useTime } from '@/lib'
import { Chip, Panel } from '@/ui'
import { thereNow } from '../case/presence'
import { ClockChip } from '../clock-chip'
import { counts, inOrder } from '../clock-view'
import css from './overview.module.css'

/** Major cases in progress, each with what it must never be without: a supervisor (R212) and the doctor's answer (R213). */
export function Majors({ cases }: { cases: readonly MajorCardFragment[] }) {
  const { t } = useTranslation('complaints')
  return (
    <Panel title={t('overview.majorsTitle')}>
      {cases.length === 0 ? <p className={css.none}>{t('overview.majorsNone')}</p> : null}
      <ul className={css.majors}>
        {cases.map((one) => (
          <li key={one.id}>
            <Link to="/complaints/$id" params={{ id: one.id }} className={css.caseNo}>
              {one.caseNo}
            </Link>
            <span className={css.subject}>{one.subject}</span>
            <span className={css.chips}>
              {inOrder(unmask(CaseClockFragmentDoc, one.clocks))
                .filter(counts)
                .map((clock) => (
                  <ClockChip key={clock.kind} clock={clock} />
                ))}
              <Supervisor of={one} />
              <Doctor of={one} />
              <Reports of={one} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Supervisor({ of: one }: { of: MajorCardFragment }) {
  const { t } = useTranslation('complaints')
  if (one.hidden.includes('presences')) return null
  const there = thereNow(one.presences, 'SUPERVISOR')
  return there ? (
    <Chip>{t('overview.supervisor', { name: there.staff.name })}</Chip>
  ) : (
    <Chip tone="warn">{t('overview.noSupervisor')}</Chip>
  )
}

function Doctor({ of: one }: { of: MajorCardFragment }) {
  const { t } = useTranslation('complaints')
  const doctor = one.attendingDoctor
  if (!doctor) return <Chip tone="warn">{t('overview.doctorNone')}</Chip>
  const answered = one.opinions.some((opinion) => opinion.doctor.id === doctor.id)
  return <Chip>{t(answered ? 'overview.doctorAnswered' : 'overview.doctorWaiting', { name: doctor.name })}</Chip>
}

/** What headquarters have been told (R214, R215); what is owed is one of the clocks. */
function Reports({ of: one }: { of: MajorCardFragment }) {
  const { t } = useTranslation('complaints')
  const time = useTime()
  const filing = one.hqFilings.at(-1)
  const report = one.specialReports.at(-1)
  return (
    <>
      {filing ? <Chip tone="good">{t('overview.filed', { at: time.moment(filing.sentAt) })}</Chip> : null}
      {report ? <Chip tone="good">{t('overview.reported', { at: time.moment(report.submittedAt) })}</Chip> : null}
    </>
  )
}
