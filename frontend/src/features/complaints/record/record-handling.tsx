import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { RecordHandlingFragmentDoc } from '@/gen/graphql'
import { useLabel, useTime } from '@/lib'
import { Facts, SheetPart, SheetText } from '@/ui'
import { useOpinionLabel } from '../use-opinion-label'

/** What was done and found. A part of which nothing is known, or nothing shown to this reader, keeps its place empty. */
export function RecordHandling({ complaint: masked }: { complaint: FragmentType<typeof RecordHandlingFragmentDoc> }) {
  const complaint = unmask(RecordHandlingFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const time = useTime()
  const opinion = useOpinionLabel()
  const said = (at: string, name: string, text?: string | null) => `${time.stamp(at)} ${name}${text ? t('record.said', { text }) : ''}`
  const { steps, opinions, solutionOptions, commitments } = complaint
  return (
    <>
      {steps.length > 0 ? (
        <SheetPart title={t('steps.title')}>
          <Facts items={steps.map((one) => [label('ComplaintStepKind', one.step), said(one.at, one.by.name, one.note)])} />
        </SheetPart>
      ) : null}
      {opinions.length > 0 ? (
        <SheetPart title={t('opinion.list')}>
          {opinions.map((one) => (
            <SheetText key={one.id}>{`${said(one.at, one.doctor.name, opinion(one.opinion))}\n${one.text ?? ''}`.trim()}</SheetText>
          ))}
        </SheetPart>
      ) : null}
      <SheetPart title={t('record.investigation')}>
        <Facts
          items={[
            [t('field.establishedFacts'), complaint.establishedFacts],
            [t('field.assessment'), complaint.assessment],
            [t('field.rootCause'), complaint.rootCause],
            [t('field.finding'), complaint.finding ? label('Finding', complaint.finding) : null],
          ]}
        />
      </SheetPart>
      {solutionOptions.length > 0 ? (
        <SheetPart title={t('solution.title')}>
          {solutionOptions.map((one) => (
            <div key={one.id}>
              <strong>{one.title}</strong> {one.chosen ? t('record.chosen') : null}
              <Facts
                items={[
                  [t('solution.pros'), one.pros.join(t('record.listed'))],
                  [t('solution.cons'), one.cons.join(t('record.listed'))],
                ]}
              />
            </div>
          ))}
        </SheetPart>
      ) : null}
      {commitments.length > 0 ? (
        <SheetPart title={t('commitment.title')}>
          <Facts
            items={commitments.map((one) => [
              one.what,
              `${one.owner.name} ${time.stamp(one.dueAt)} ${one.keptAt ? t('record.kept', { at: time.stamp(one.keptAt) }) : ''}`.trim(),
            ])}
          />
        </SheetPart>
      ) : null}
      <SheetPart title={t('record.result')}>
        <SheetText>{complaint.resolution ?? '—'}</SheetText>
      </SheetPart>
    </>
  )
}
