import { Button, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { Field } from '@/ui'
import type { CustomerValues, PhoneValue } from './customer-values'
import css from './customers.module.css'

/**
 * The numbers of a customer and which of them is dialled first. One that is stored already is shown masked; its
 * field is for other digits and stays empty when it is right.
 */
export function PhoneList({ help }: { help?: string }) {
  const { t } = useTranslation('customers')
  const form = Form.useFormInstance<CustomerValues>()
  const list = (Form.useWatch('phones', { form, preserve: true }) ?? []) as (PhoneValue | undefined)[]

  const choose = (phones: (PhoneValue | undefined)[], first: number) =>
    form.setFieldValue('phones', phones.map((one, at) => ({ ...one, primary: at === first })))
  function take(at: number) {
    const rest = list.filter((_one, place) => place !== at)
    const first = rest.findIndex((one) => one?.primary)
    choose(rest, first < 0 ? 0 : first)
  }

  return (
    <div role="group" aria-label={t('phones')}>
      <div className={css.legend} aria-hidden="true">
        {t('phones')}
      </div>
      {help ? <p className={css.soft}>{help}</p> : null}
      <Form.List name="phones">
        {(fields, { add }) => (
          <div className={css.rows}>
            {fields.map((field, at) => (
              <PhoneRow
                key={list[at]?.id ?? field.key}
                name={field.name}
                at={at + 1}
                phone={list[at]}
                several={fields.length > 1}
                onFirst={() => choose(list, at)}
                onRemove={() => take(at)}
              />
            ))}
            <div>
              <Button size="small" onClick={() => add({ primary: fields.length === 0 })} disabled={fields.length >= 10}>
                {t('addPhone')}
              </Button>
            </div>
          </div>
        )}
      </Form.List>
    </div>
  )
}

interface RowProps {
  name: number
  at: number
  phone?: PhoneValue
  several: boolean
  onFirst: () => void
  onRemove: () => void
}

function PhoneRow({ name, at, phone, several, onFirst, onRemove }: RowProps) {
  const { t } = useTranslation('customers')
  const state = phone?.wrong ? t('phoneWrong') : phone?.hint ? t('phoneHint') : undefined
  return (
    <div className={css.entry}>
      {/* A form hands out the fields that are on it: the id has to be one of them. */}
      <Form.Item name={[name, 'id']} hidden>
        <Input type="hidden" />
      </Form.Item>
      <Field name={[name, 'number']} label={t('phoneNo', { at })} required={!phone?.id} extra={state}>
        <Input type="tel" inputMode="tel" maxLength={30} placeholder={phone?.shown} />
      </Field>
      <Field name={[name, 'whose']} label={t('whose', { at })}>
        <Input maxLength={40} placeholder={t('whoseHint')} />
      </Field>
      <Button type="text" onClick={onRemove} aria-label={t('removePhone', { at })}>
        ×
      </Button>
      {several ? (
        <Form.Item name={[name, 'primary']} valuePropName="checked" className={css.first}>
          <Radio onChange={onFirst}>{t('dialFirst', { at })}</Radio>
        </Form.Item>
      ) : null}
    </div>
  )
}
