import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Field } from '@/ui'
import css from './customers.module.css'

/** The numbers of a customer; the first one is dialled. */
export function PhoneList({ help }: { help?: string }) {
  const { t } = useTranslation('customers')
  return (
    <div role="group" aria-label={t('phones')}>
      <div className={css.legend} aria-hidden="true">
        {t('phones')}
      </div>
      {help ? <p className={css.soft}>{help}</p> : null}
      <Form.List name="phones">
        {(fields, { add, remove }) => (
          <div className={css.rows}>
            {fields.map((field, at) => (
              <div key={field.key} className={css.entry}>
                <Field name={[field.name, 'number']} label={t('phoneNo', { at: at + 1 })} required>
                  <Input type="tel" inputMode="tel" maxLength={30} />
                </Field>
                <Field name={[field.name, 'whose']} label={t('whose', { at: at + 1 })}>
                  <Input maxLength={40} placeholder={t('whoseHint')} />
                </Field>
                <Button type="text" onClick={() => remove(field.name)} aria-label={t('removePhone', { at: at + 1 })}>
                  ×
                </Button>
              </div>
            ))}
            <div>
              <Button size="small" onClick={() => add({})} disabled={fields.length >= 10}>
                {t('addPhone')}
              </Button>
            </div>
          </div>
        )}
      </Form.List>
    </div>
  )
}
