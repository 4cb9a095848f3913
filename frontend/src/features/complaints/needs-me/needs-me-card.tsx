import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CaseClockFragmentDoc, type NeedsMeCardFragment } from '@/gen/graphql'
import { useLabel, useTime } from '@/lib'
import { Chip } from '@/ui'
import { ClockChip } from '../clock-chip'
import { counts, nextClock } from '../clock-view'
import { LevelChip } from '../level-chip'
import { LongText } from '../long-text'
import { useComplainant } from '../use-complainant'
import { AnswerForm } from './answer-form'
import css from './needs-me.module.css'

interface Props {
  row: NeedsMeCardFragment
  onDone: () => void
  /** Puts the case off; left out when nothing else waits. */
  onNext?: () => void
}

/** One case for the doctor: what happened, what is asked, and the answer. */
export function NeedsMeCard({ row, onDone, onNext }: Props) {
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const time = useTime()
  const who = useComplainant()(row)
  const clocks = unmask(CaseClockFragmentDoc, row.clocks)
  const clock = clocks.find((one) => one.kind === 'DOCTOR_ACKNOWLEDGE' && counts(one)) ?? nextClock(clocks)
  const when = row.occurredAt ? time.moment(row.occurredAt) : row.occurredOn ? time.longDay(row.occurredOn) : ''
  const asked = [row.desiredOutcome, ...row.customerIntents.map((intent) => label('CustomerIntent', intent))].filter(Boolean)
  return (
    <article className={css.card} aria-label={row.caseNo}>
      <div className={css.chips}>
        <LevelChip level={row.level} />
        <Chip>{label('ComplaintState', row.state)}</Chip>
        {clock ? <ClockChip clock={clock} /> : null}
      </div>
      <h2 className={css.subject}>{row.subject}</h2>
      <p className={css.soft}>
        {[row.caseNo, who, when, row.owner ? t('needsMe.owner', { name: row.owner.name }) : ''].filter(Boolean).join(' · ')}
      </p>
      <LongText className={css.words} text={row.description} />
      {asked.length > 0 ? (
        <p>
          <span className={css.soft}>{t('needsMe.asked')} </span>
          {asked.join(' · ')}
        </p>
      ) : null}
      {row.flags.length > 0 ? (
        <div className={css.chips}>
          {row.flags.map((flag) => (
            <Chip key={flag}>{label('ComplaintFlag', flag)}</Chip>
          ))}
        </div>
      ) : null}
      <AnswerForm complaint={row.id} caseNo={row.caseNo} onDone={onDone} onNext={onNext} />
      <Link to="/complaints/$id" params={{ id: row.id }}>
        {t('needsMe.open')}
      </Link>
    </article>
  )
}
