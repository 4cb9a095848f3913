import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { SolutionDecision } from '@/gen/enums'
import { RecordDecisionDocument, type RecordSolutionDecisionInput } from '@/gen/graphql'
import { useOptions, useZone } from '@/lib'
import { Choice, Field } from '@/ui'
import { decisions } from '../words'
import { CommitmentRows } from './commitment-rows'
import { ConfirmationFields } from './confirmation-fields'
import { toDecisionInput, type DecisionValues } from './decision-input'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'
import css from './moves.module.css'

/** What the customer decided: the option with the confirmation and the promises, or the reason against all. */
export function RecordDecision({ on, record }: MoveProps) {
  const zone = useZone()
  const [only, second] = record.solutionOptions
  return (
    <MoveForm<DecisionValues, { input: RecordSolutionDecisionInput }>
      on={on}
      document={RecordDecisionDocument}
      initial={{ decision: 'ACCEPTED', option: second ? undefined : only?.id }}
      variables={(values) => ({ input: toDecisionInput(values, on.base, zone) })}
    >
      <DecisionFields record={record} />
    </MoveForm>
  )
}

function DecisionFields({ record }: Pick<MoveProps, 'record'>) {
  const { t } = useTranslation('complaints')
  const options = useOptions('SolutionDecision', decisions)
  const decision = Form.useWatch<SolutionDecision | undefined>('decision') ?? 'ACCEPTED'
  return (
    <>
      <Field name="decision" label={t('form.decision')} required getValueFromEvent={(value: SolutionDecision) => value}>
        <Choice<SolutionDecision> label={t('form.decision')} options={options} />
      </Field>
      {decision === 'ACCEPTED' ? (
        <>
          <Field name="option" label={t('form.chosen')} required>
            <Radio.Group
              className={css.lines}
              options={record.solutionOptions.map((one) => ({ value: one.id, label: one.title }))}
            />
          </Field>
          <ConfirmationFields />
          <CommitmentRows />
        </>
      ) : (
        <TextField name="reason" label={t('form.reason')} extra={decision === 'REJECTED' ? t('form.rejectedHint') : undefined} required />
      )}
    </>
  )
}
