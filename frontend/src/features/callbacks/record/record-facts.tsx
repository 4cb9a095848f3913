import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { CallRecordFactsFragmentDoc } from '@/gen/graphql'
import { useLabel, useTime } from '@/lib'
import { Facts, SheetPart, SheetText } from '@/ui'

/** Whose callback it was and why it was to be made. The number stands as the server gives it to this reader. */
export function RecordFacts({ callback: masked }: { callback: FragmentType<typeof CallRecordFactsFragmentDoc> }) {
  const { customer, ...callback } = unmask(CallRecordFactsFragmentDoc, masked)
  const { t } = useTranslation('callbacks')
  const label = useLabel()
  const time = useTime()
  return (
    <>
      <SheetPart title={t('row.customer')}>
        <Facts
          items={[
            [t('record.name'), customer.name],
            [t('row.memberNo'), customer.memberNo],
            [t('row.tier'), label('Tier', customer.tier)],
            [t('record.phone'), customer.phone ?? (customer.hidden.includes('phones') ? t('record.hidden') : null)],
          ]}
        />
      </SheetPart>
      <SheetPart title={t('record.task')}>
        <Facts
          items={[
            [t('row.purpose'), label('CallbackPurpose', callback.purpose)],
            [t('record.due'), time.stamp(callback.firstDueAt)],
            [t('row.assignee'), callback.assignee?.name ?? t('lib:nobody')],
            [t('record.state'), label('CallbackState', callback.state)],
            [t('record.why'), callback.origins.map((one) => one.explanation).join('\n')],
          ]}
        />
        {callback.keyPoints ? <SheetText>{callback.keyPoints}</SheetText> : null}
      </SheetPart>
    </>
  )
}
