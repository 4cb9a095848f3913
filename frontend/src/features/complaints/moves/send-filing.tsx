import { useTranslation } from 'react-i18next'
import { SendHqFilingDocument, type SendHqFilingInput } from '@/gen/graphql'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<SendHqFilingInput, 'summary' | 'measures' | 'request'>

/** Tells headquarters of a major case (R214). */
export function SendFiling({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<Values, { input: SendHqFilingInput }>
      on={on}
      document={SendHqFilingDocument}
      variables={({ summary, measures, request }) => ({ input: { ...on.base, summary, measures, request: request?.trim() || null } })}
    >
      <TextField name="summary" label={t('report.summary')} extra={t('report.summaryHint')} required rows={4} max={5000} />
      <TextField name="measures" label={t('report.measures')} required rows={3} max={5000} />
      <TextField name="request" label={t('report.request')} extra={t('report.requestHint')} rows={2} />
    </MoveForm>
  )
}
