import { Button, Checkbox, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useOptions } from '@/lib'
import { weekdays } from '@/lib/terms/words'
import { Field, MomentInput } from '@/ui'
import css from './customers.module.css'

/** When calls are welcome, by weekdays and hours of the hospital's zone. */
export function WindowList() {
  const { t } = useTranslation('customers')
  const days = useOptions('Weekday', weekdays)
  return (
    <div role="group" aria-label={t('windows')}>
      <div className={css.legend} aria-hidden="true">
        {t('windows')}
      </div>
      <Form.List name="preferredWindows">
        {(fields, { add, remove }) => (
          <div className={css.rows}>
            {fields.map((field, at) => (
              <div key={field.key} className={css.window}>
                <Field name={[field.name, 'days']} label={t('windowDays', { at: at + 1 })}>
                  <Checkbox.Group options={days} />
                </Field>
                <div className={css.entry}>
                  <Field name={[field.name, 'from']} label={t('windowFrom', { at: at + 1 })} required>
                    <MomentInput kind="time" />
                  </Field>
                  <Field name={[field.name, 'to']} label={t('windowTo', { at: at + 1 })} required>
                    <MomentInput kind="time" />
                  </Field>
                  <Button type="text" onClick={() => remove(field.name)} aria-label={t('removeWindow', { at: at + 1 })}>
                    ×
                  </Button>
                </div>
              </div>
            ))}
            <div>
              <Button size="small" disabled={fields.length >= 14} onClick={() => add({ days: [...weekdays], from: '10:00', to: '18:00' })}>
                {t('addWindow')}
              </Button>
            </div>
          </div>
        )}
      </Form.List>
    </div>
  )
}
