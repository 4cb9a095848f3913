import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProposeSolutionsDocument, type ProposeSolutionsInput } from '@/gen/graphql'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { OptionFields } from './option-fields'
import { toProposalInput, type ProposalValues } from './proposal-input'
import { TextField } from './text-field'
import css from './moves.module.css'

const MOST = 10

/** Ways to settle the case, each with its pros and cons (R035), and the message that tells them. */
export function ProposeSolutions({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<ProposalValues, { input: ProposeSolutionsInput }>
      on={on}
      document={ProposeSolutionsDocument}
      initial={{ options: [{}] }}
      variables={(values) => ({ input: toProposalInput(values, on.base) })}
    >
      <p className={css.hint}>{t('form.optionsHint')}</p>
      <Form.List name="options">
        {(fields, { add, remove }, { errors }) => (
          <>
            {fields.map(({ key, name }, at) => (
              <OptionFields key={key} at={name} number={at + 1} onRemove={fields.length > 1 ? () => remove(name) : undefined} />
            ))}
            {errors.length > 0 ? (
              <div role="alert" className={css.error}>
                {errors}
              </div>
            ) : null}
            <Form.Item>
              <Button disabled={fields.length >= MOST} onClick={() => add({})}>
                {t('form.addOption')}
              </Button>
            </Form.Item>
          </>
        )}
      </Form.List>
      <TextField name="message" label={t('form.told')} extra={t('form.proposalHint')} required max={5000} />
    </MoveForm>
  )
}
