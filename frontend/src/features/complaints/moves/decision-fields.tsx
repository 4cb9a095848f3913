import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { SolutionDecision } from '@/gen/enums'
import { useOptions } from '@/lib'
import { Choice, Field } from '@/ui'
import { decisions } from '../words'
import { CommitmentRows } from './commitment-rows'
import { ConfirmationFields } from './confirmation-fields'
import type { MoveProps } from './move'
import { TextField } from './text-field'
import css from './moves.module.css'

/** What a decision asks for: acceptance the option, the confirmation and promises; everything else the reason. */
export function DecisionFields({ record }: Pick<MoveProps, 'record'>) {
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
