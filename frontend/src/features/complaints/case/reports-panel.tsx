import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { CaseReportsFragmentDoc } from '@/gen/graphql'
import { useTime, yuan } from '@/lib'
import { Panel } from '@/ui'
import { ReportTexts } from './report-texts'

/** What went to headquarters about a major case (R214, R215), the newest first. Nothing yet, nothing shown. */
export function ReportsPanel({ complaint: masked }: { complaint: FragmentType<typeof CaseReportsFragmentDoc> }) {
  const { hqFilings, specialReports } = unmask(CaseReportsFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const time = useTime()
  if (hqFilings.length === 0 && specialReports.length === 0) return null
  return (
    <Panel title={t('report.title')}>
      {specialReports.toReversed().map((one) => (
        <ReportTexts
          key={one.id}
          title={t('field.specialReports')}
          note={t('report.by', { name: one.by.name, at: time.moment(one.submittedAt) })}
          texts={[
            [t('report.facts'), one.facts],
            [t('report.cause'), one.cause],
            [t('report.handling'), one.handling],
            [t('report.costs'), yuan(one.cost)],
            [t('report.lesson'), one.lesson],
            [t('report.proposals'), one.proposals],
          ]}
        />
      ))}
      {hqFilings.toReversed().map((one) => (
        <ReportTexts
          key={one.id}
          title={`${t('field.hqFilings')} ${one.number}`}
          note={t('report.by', { name: one.by.name, at: time.moment(one.sentAt) })}
          texts={[
            [t('report.summary'), one.summary],
            [t('report.measures'), one.measures],
            [t('report.request'), one.request],
          ]}
        />
      ))}
    </Panel>
  )
}
