import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { RecordFactsFragmentDoc } from '@/gen/graphql'
import { useCodeLabel } from '@/forms'
import { useLabel, useTime } from '@/lib'
import { Facts, SheetPart, SheetText } from '@/ui'
import { useComplainant } from '../use-complainant'

/** Who complained about what, when, where and about whom, in the words that were used. */
export function RecordFacts({ complaint: masked }: { complaint: FragmentType<typeof RecordFactsFragmentDoc> }) {
  const complaint = unmask(RecordFactsFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const time = useTime()
  const who = useComplainant()(complaint)
  const category = useCodeLabel('COMPLAINT_CATEGORY', complaint.category)
  const and = t('facts.and')
  const { customer, complainant } = complaint
  const occurred = complaint.occurredAt ? time.stamp(complaint.occurredAt) : complaint.occurredOn ? time.longDay(complaint.occurredOn) : t('facts.unknown')
  return (
    <>
      <SheetPart title={t('record.registration')}>
        <Facts
          items={[
            [t('row.case'), complaint.caseNo],
            [t('facts.registered'), `${time.stamp(complaint.registeredAt)} ${complaint.registeredBy.name}`],
            [t('facts.channel'), label('Channel', complaint.channel)],
            [t('row.line'), label('ServiceLine', complaint.serviceLine)],
            [t('row.level'), label('ComplaintLevel', complaint.level)],
            [t('row.severity'), complaint.severity ? label('Severity', complaint.severity) : null],
            [t('row.state'), label('ComplaintState', complaint.state)],
            [t('row.owner'), complaint.owner?.name ?? t('lib:nobody')],
          ]}
        />
      </SheetPart>
      <SheetPart title={t('record.complainant')}>
        <Facts
          items={[
            [t('record.name'), who],
            [t('row.memberNo'), customer?.memberNo],
            [t('record.phone'), customer?.phone ?? complainant?.phone],
            ...(complainant ? ([[t('record.authorization'), complainant.authorized ? t('facts.authorized') : t('facts.notAuthorized')]] as [string, string][]) : []),
          ]}
        />
      </SheetPart>
      <SheetPart title={t('record.content')}>
        <strong>{complaint.subject}</strong>
        <SheetText>{complaint.description}</SheetText>
        <Facts
          items={[
            [t('facts.wish'), complaint.desiredOutcome],
            [t('facts.intents'), complaint.customerIntents.map((one) => label('CustomerIntent', one)).join(and)],
            [t('facts.occurred'), occurred],
            [t('facts.place'), complaint.place === 'unknown' ? t('facts.unknown') : complaint.place],
            [t('facts.category'), category],
            [t('facts.staff'), complaint.involvedStaff.map((one) => one.name).join(and)],
            [t('facts.units'), complaint.involvedDepartments.map((one) => one.name).join(and)],
            [t('facts.flags'), complaint.flags.map((one) => label('ComplaintFlag', one)).join(and)],
          ]}
        />
      </SheetPart>
    </>
  )
}
