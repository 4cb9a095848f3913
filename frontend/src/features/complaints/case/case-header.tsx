import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { CaseClockFragmentDoc, CaseHeadFragmentDoc, CaseMoveFragmentDoc } from '@/gen/graphql'
import { useLabel } from '@/lib'
import { Chip, PageHeader } from '@/ui'
import { ClockChip } from '../clock-chip'
import { inOrder } from '../clock-view'
import { LevelChip } from '../level-chip'
import { MajorStrip } from './major-strip'
import { nextStep } from './next-step'
import css from './case-header.module.css'

/** Which case, where it stands, which limits run, whose it is and what comes next. */
export function CaseHeader({ complaint: masked, here }: { complaint: FragmentType<typeof CaseHeadFragmentDoc>; here?: ReactNode }) {
  const complaint = unmask(CaseHeadFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const next = nextStep(unmask(CaseMoveFragmentDoc, complaint.availableActions))
  const clocks = inOrder(unmask(CaseClockFragmentDoc, complaint.clocks))
  const owner = complaint.owner?.name ?? t('lib:nobody')
  return (
    <>
      <PageHeader
        title={complaint.caseNo}
        tags={
          <>
            <LevelChip level={complaint.level} />
            <Chip tone="accent">{label('ComplaintState', complaint.state)}</Chip>
            {complaint.severity ? <Chip>{t('case.severity', { severity: label('Severity', complaint.severity) })}</Chip> : null}
            <span className={css.line}>{t('case.owner', { name: owner })}</span>
            {complaint.handoverTo ? <Chip tone="warn">{t('case.handover', { name: complaint.handoverTo.name })}</Chip> : null}
            {here}
            {next ? (
              <span className={css.line}>
                {t('case.next')} <strong>{label('ComplaintAction', next.action)}</strong>
                {next.allowed ? null : <span className={css.soft}> {t('case.blocked')}</span>}
              </span>
            ) : null}
          </>
        }
        sub={<span className={css.subject}>{complaint.subject}</span>}
        actions={
          <Link to="/complaints/$id/record" params={{ id: complaint.id }}>
            {t('record.open')}
          </Link>
        }
      />
      <ul className={css.clocks} aria-label={t('case.clocks')}>
        {clocks.map((clock) => (
          <li key={`${clock.kind}${clock.startedAt}`}>
            <ClockChip clock={clock} />
          </li>
        ))}
      </ul>
      {complaint.level === 'MAJOR_URGENT' ? <MajorStrip complaint={complaint} /> : null}
    </>
  )
}
