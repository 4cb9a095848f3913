import { Button, Checkbox, Form, Select } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Channel } from '@/gen/enums'
import { SendComplaintMessageDocument, type CaseComposerFragment } from '@/gen/graphql'
import { DraftNote, useFormDraft } from '@/forms'
import { useAction, useDescribe, useOptions } from '@/lib'
import { channels } from '@/lib/terms/words'
import { Banner, Bar, Field, say, ServerForm } from '@/ui'
import { TextArea } from '@/ui/text-area'
import { useComplainant } from '../use-complainant'
import css from './voice.module.css'

interface Values {
  channel: Channel
  text: string
  substance?: boolean
  tellsFinding?: boolean
}

interface Props {
  complaint: CaseComposerFragment
  open: boolean
  onDone: () => void
}

/** What the customer is told, and how. Only its own button sends it: no key does. */
export function MessageForm({ complaint, open, onDone }: Props) {
  const { t } = useTranslation('complaints')
  const describe = useDescribe()
  const [form] = Form.useForm<Values>()
  const send = useAction(SendComplaintMessageDocument)
  const ways = useOptions('Channel', channels)
  const name = useComplainant()(complaint)
  const substance = Form.useWatch('substance', form) === true

  const draft = useFormDraft(form, open ? { kind: 'COMPLAINT', record: complaint.id, form: 'message' } : null)

  useEffect(() => {
    if (open) form.getFieldInstance('text')?.focus?.()
  }, [form, open])

  async function submit(values: Values) {
    const { data } = await send.run({
      input: {
        complaint: complaint.id,
        channel: values.channel,
        text: values.text.trim(),
        substance,
        tellsFinding: substance && values.tellsFinding === true,
      },
    })
    if (!data) return
    say(t('message.sent'))
    draft.drop()
    onDone()
  }

  return (
    <div className={`${css.form} ${css.formCustomer}`}>
      <p className={css.who}>{t('message.who', { name })}</p>
      <ServerForm<Values>
        form={form}
        label={t('composer.message')}
        initial={{ channel: complaint.channel, substance: false }}
        refused={send.failure?.fields}
        onSubmit={(values) => void submit(values)}
        {...draft.form}
      >
        <DraftNote draft={draft} />
        {send.failure ? <Banner {...describe(send.failure)} /> : null}
        <Field name="channel" label={t('message.channel')} required>
          <Select options={ways} />
        </Field>
        <Field name="text" label={t('message.text')} required>
          <TextArea lines={[3, 12]} maxLength={5000} />
        </Field>
        <Field name="substance" valuePropName="checked">
          <Checkbox>{t('message.substance')}</Checkbox>
        </Field>
        {substance && complaint.finding ? (
          <Field name="tellsFinding" valuePropName="checked">
            <Checkbox>{t('message.tellsFinding')}</Checkbox>
          </Field>
        ) : null}
        <Bar end>
          <Button type="primary" htmlType="submit" loading={send.busy}>
            {t('message.send', { name })}
          </Button>
        </Bar>
      </ServerForm>
    </div>
  )
}
