import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { CallRecordFragmentDoc } from '@/gen/graphql'
import { useCodeLabel, useCodeLabels } from '@/forms'
import { listed, useLabel, useLanguage, useTime } from '@/lib'
import { Facts, SheetPart } from '@/ui'

interface Props {
  call: FragmentType<typeof CallRecordFragmentDoc>
  /** The how-manieth of this callback, counted from one. */
  number: number
}

/** One call (R009): when and by whom, who answered, what was said and what follows. */
export function RecordCall({ call: masked, number }: Props) {
  const call = unmask(CallRecordFragmentDoc, masked)
  const { t } = useTranslation('callbacks')
  const label = useLabel()
  const time = useTime()
  const language = useLanguage()
  const concerns = listed(useCodeLabels('CONCERN', call.concerns), language)
  const noShow = useCodeLabel('NO_SHOW_REASON', call.noShowReason)
  const response = useCodeLabel('TREATMENT_RESPONSE', call.treatmentResponse)
  const objection = useCodeLabel('OBJECTION', call.objection)
  const spoken = call.answeredBy !== 'NOBODY'
  return (
    <SheetPart title={t('record.call', { number })}>
      <Facts
        items={[
          [t('record.at'), time.stamp(call.at)],
          [t('record.agent'), call.by.name],
          [t('outcome.answeredBy'), label('AnsweredBy', call.answeredBy)],
          ...when(spoken, [t('outcome.verified'), t(call.identityVerified ? 'lib:yes' : 'lib:no')]),
          [t('record.content'), call.note],
          ...when(spoken, [t('outcome.concerns'), concerns]),
          ...when(call.noShowReason, [t('outcome.noShowReason'), noShow]),
          ...when(call.treatmentResponse, [t('outcome.treatmentResponse'), response]),
          ...when(call.objection, [t('outcome.objection'), objection]),
          ...when(call.satisfaction, [t('outcome.satisfaction'), t('record.mark', { mark: call.satisfaction })]),
          [t('outcome.outcome'), label('CallbackOutcome', call.outcome)],
          [t('record.next'), call.nextAt ? t('contacts.next', { at: time.stamp(call.nextAt) }) : null],
        ]}
      />
    </SheetPart>
  )
}

type Line = [name: string, value: string | null | undefined]

/** A line that says something only of some calls. */
const when = (known: unknown, line: Line): Line[] => (known ? [line] : [])
