import { Button, Checkbox, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar, Choice, Field, MomentInput, Panel, say, ServerForm, type FieldMessage } from '@/ui'
import css from './gallery.module.css'

interface Values {
  name?: string
  text?: string
  state?: string
  at?: string
  kind?: string
}

/** A form empty, and one that the server has refused: each message at its field, the others above. */
export function Forms() {
  const { t } = useTranslation('gallery')
  const [form] = Form.useForm<Values>()
  const [wrong] = Form.useForm<Values>()
  const [refused] = useState<FieldMessage[]>(() => [
    { path: ['name'], message: t('refused.name') },
    { path: ['at'], message: t('refused.at') },
    { path: ['elsewhere'], message: t('refused.elsewhere') },
  ])
  return (
    <div className={css.grid}>
      <Panel title={t('form.empty')}>
        <ServerForm<Values> form={form} label={t('form.empty')} onSubmit={() => say(t('saved'))}>
          <Fields />
        </ServerForm>
      </Panel>
      <Panel title={t('form.refused')}>
        <ServerForm<Values>
          form={wrong}
          label={t('form.refused')}
          initial={{ name: t('record', { number: 1 }), text: t('long'), at: '2026-11-23T10:05', kind: 'two', state: 'good' }}
          refused={refused}
          onSubmit={() => say(t('saved'))}
        >
          <Fields />
        </ServerForm>
      </Panel>
      <Panel title={t('form.times')}>
        <MomentInput aria-label={t('time.moment')} value="2026-11-23T10:05" quick={[{ label: t('time.tomorrow'), value: '2026-11-24T10:00' }]} />
        <MomentInput aria-label={t('time.day')} kind="day" value="2026-11-23" />
        <MomentInput aria-label={t('time.time')} kind="time" value="10:05" />
        <MomentInput aria-label={t('choice.off')} value="" disabled />
      </Panel>
    </div>
  )
}

function Fields() {
  const { t } = useTranslation('gallery')
  return (
    <>
      <Field name="name" label={t('name')} required>
        <Input maxLength={60} />
      </Field>
      <Field name="state" label={t('state')}>
        <Select
          allowClear
          options={[
            { value: 'plain', label: t('tone.plain') },
            { value: 'good', label: t('tone.good') },
          ]}
        />
      </Field>
      <Field name="at" label={t('time.moment')} required>
        <MomentInput />
      </Field>
      <Field name="kind" label={t('choices')}>
        <Choice
          label={t('choices')}
          options={[
            { value: 'one', label: t('choice.one') },
            { value: 'two', label: t('choice.two') },
          ]}
        />
      </Field>
      <Field name="text" label={t('text')} extra={t('form.extra')}>
        <Input.TextArea rows={3} maxLength={300} showCount />
      </Field>
      <Field name="agreed" valuePropName="checked">
        <Checkbox>{t('form.agree')}</Checkbox>
      </Field>
      <Bar end>
        <Button>{t('choice.two')}</Button>
        <Button type="primary" htmlType="submit">
          {t('form.save')}
        </Button>
      </Bar>
    </>
  )
}
