import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { CaseFactsFragmentDoc } from '@/gen/graphql'
import { useCodeLabel } from '@/forms'
import { useLabel, useTime } from '@/lib'
import { Chip, Facts, Panel } from '@/ui'
import { LongText } from '../long-text'
import { HiddenNote } from './hidden-note'
import { Person } from './person'
import css from './facts-panel.module.css'

/** What is known: who, in whose words, what is wished for, when and where, who is concerned. */
export function FactsPanel({ complaint: masked }: { complaint: FragmentType<typeof CaseFactsFragmentDoc> }) {
  const complaint = unmask(CaseFactsFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const time = useTime()
  const category = useCodeLabel('COMPLAINT_CATEGORY', complaint.category)
  const occurred = complaint.occurredAt
    ? time.moment(complaint.occurredAt)
    : complaint.occurredOn
      ? time.longDay(complaint.occurredOn)
      : t('facts.unknown')
  const names = (list: readonly { name: string }[]) => list.map((one) => one.name).join(t('facts.and'))
  return (
    <Panel title={t('case.facts')}>
      <Person complaint={complaint} />
      <div>
        <h3 className={css.name}>{t('facts.words')}</h3>
        <LongText className={css.words} text={complaint.description} />
      </div>
      <Facts
        items={[
          [t('facts.wish'), complaint.desiredOutcome],
          [t('facts.intents'), complaint.customerIntents.map((one) => label('CustomerIntent', one)).join(t('facts.and'))],
          [t('facts.occurred'), occurred],
          [t('facts.place'), complaint.place === 'unknown' ? t('facts.unknown') : complaint.place],
          [t('facts.channel'), label('Channel', complaint.channel)],
          [t('row.line'), label('ServiceLine', complaint.serviceLine)],
          ...line(category, t('facts.category')),
          ...line(names(complaint.involvedStaff), t('facts.staff')),
          ...line(names(complaint.involvedDepartments), t('facts.units')),
          [t('facts.registered'), `${time.moment(complaint.registeredAt)} ${complaint.registeredBy.name}`],
        ]}
      />
      {complaint.flags.length > 0 ? (
        <ul className={css.flags} aria-label={t('facts.flags')}>
          {complaint.flags.map((flag) => (
            <li key={flag}>
              <Chip>{label('ComplaintFlag', flag)}</Chip>
            </li>
          ))}
        </ul>
      ) : null}
      <HiddenNote hidden={complaint.hidden} />
    </Panel>
  )
}

/** A line that is left out when there is nothing to say. */
const line = (value: string | null | undefined, name: string): [string, string][] => (value ? [[name, value]] : [])
