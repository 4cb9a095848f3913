import { InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { SubmitSpecialReportDocument, type SubmitSpecialReportInput } from '@/gen/graphql'
import { Field } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { toMoney } from './proposal-input'
import { TextField } from './text-field'
import css from './moves.module.css'

type Values = Pick<SubmitSpecialReportInput, 'facts' | 'cause' | 'handling' | 'lesson' | 'proposals'> & { cost: string | null }

/** Reports a resolved major case (R215); what the case holds already stands in the form. */
export function SubmitReport({ on, record }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<Values, { input: SubmitSpecialReportInput }>
      on={on}
      document={SubmitSpecialReportDocument}
      initial={{
        facts: record.establishedFacts ?? undefined,
        cause: record.rootCause ?? undefined,
        handling: record.resolution ?? undefined,
      }}
      variables={({ cost, ...texts }) => ({ input: { ...on.base, ...texts, cost: toMoney(cost) ?? '' } })}
    >
      <TextField name="facts" label={t('report.facts')} required rows={4} max={20000} />
      <TextField name="cause" label={t('report.cause')} required rows={2} max={5000} />
      <TextField name="handling" label={t('report.handling')} required rows={3} max={5000} />
      <Field name="cost" label={t('report.cost')} extra={t('report.costHint')} required>
        <InputNumber<string> stringMode min="0" max="100000000" precision={2} prefix="¥" className={css.full} />
      </Field>
      <TextField name="lesson" label={t('report.lesson')} required rows={2} max={5000} />
      <TextField name="proposals" label={t('report.proposals')} extra={t('report.proposalsHint')} required rows={2} max={5000} />
    </MoveForm>
  )
}
