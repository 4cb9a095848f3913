import { Button, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { Field } from '@/ui'
import { LinesInput } from './lines-input'
import css from './moves.module.css'

interface Props {
  /** Place in the list of the form. */
  at: number
  number: number
  onRemove?: () => void
}

/** One way to settle the case. */
export function OptionFields({ at, number, onRemove }: Props) {
  const { t } = useTranslation('complaints')
  return (
    <div role="group" aria-label={t('form.option', { number })} className={css.part}>
      <div className={css.partHead}>
        <span>{t('form.option', { number })}</span>
        {onRemove ? (
          <Button size="small" type="text" onClick={onRemove} aria-label={t('form.removeOption', { number })}>
            {t('lib:remove')}
          </Button>
        ) : null}
      </div>
      <Field name={[at, 'title']} label={t('form.optionTitle')} required>
        <Input maxLength={120} />
      </Field>
      <div className={css.pair}>
        <Field name={[at, 'pros']} label={t('solution.pros')}>
          <LinesInput name={t('solution.pros')} />
        </Field>
        <Field name={[at, 'cons']} label={t('solution.cons')}>
          <LinesInput name={t('solution.cons')} />
        </Field>
      </div>
      <Field name={[at, 'cost']} label={t('form.cost')}>
        <InputNumber<string> stringMode min="0" max="100000000" precision={2} prefix="¥" className={css.full} />
      </Field>
    </div>
  )
}
