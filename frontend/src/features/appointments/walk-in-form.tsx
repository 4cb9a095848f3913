import { Button, Form, Select } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { AppointmentRowFragmentDoc, RegisterWalkInDocument } from '@/gen/graphql'
import { CustomerPicker, DepartmentPicker, DraftNote, StaffPicker, useFormDraft, useProcedures } from '@/forms'
import { useAction, useDescribe, useZone } from '@/lib'
import { Banner, Bar, Field, MomentInput, say, ServerForm } from '@/ui'
import { TextArea } from '@/ui/text-area'
import { toWalkInInput, type WalkInValues } from './walk-in-values'

interface Props {
  customer?: string
  onDone: () => void
  onClose: () => void
}

const newWalkIn = { kind: 'APPOINTMENT', form: 'walk-in' } as const

/** Enters somebody who came without an appointment and checks them in at once. */
export function WalkInForm({ customer, onDone, onClose }: Props) {
  const { t } = useTranslation('appointments')
  const describe = useDescribe()
  const zone = useZone()
  const procedures = useProcedures()
  const [form] = Form.useForm<WalkInValues>()
  const enter = useAction(RegisterWalkInDocument)
  // Whoever was chosen already must not get another one's words unasked.
  const differs = useCallback((values: WalkInValues) => customer !== undefined && values.customer !== customer, [customer])
  const draft = useFormDraft(form, newWalkIn, { differs })

  async function submit(values: WalkInValues) {
    const { data } = await enter.run({ input: toWalkInInput(values, zone) })
    if (!data) return
    draft.discard()
    const row = unmask(AppointmentRowFragmentDoc, data.registerWalkIn)
    say(t('walkIn.done', { name: row.customer.name, number: row.number }))
    onDone()
  }

  return (
    <ServerForm<WalkInValues>
      form={form}
      label={t('walkIn.enter')}
      initial={{ customer }}
      refused={enter.failure?.fields}
      onSubmit={(values) => void submit(values)}
      {...draft.form}
    >
      {enter.failure ? <Banner {...describe(enter.failure)} /> : null}
      <DraftNote draft={draft} />
      <Field name="customer" label={t('walkIn.who')} required>
        <CustomerPicker autoFocus={!customer} />
      </Field>
      <Field name="procedure" label={t('walkIn.procedure')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={procedures} />
      </Field>
      <Field name="doctor" label={t('doctor')}>
        <StaffPicker role="DOCTOR" />
      </Field>
      <Field name="department" label={t('walkIn.department')}>
        <DepartmentPicker />
      </Field>
      <Field name="arrivedAt" label={t('walkIn.arrivedAt')} extra={t('walkIn.arrivedHint')}>
        <MomentInput />
      </Field>
      <Field name="note" label={t('walkIn.note')}>
        <TextArea lines={[1, 4]} maxLength={500} />
      </Field>
      <Bar end>
        <Button onClick={onClose}>{t('lib:back')}</Button>
        <Button type="primary" htmlType="submit" loading={enter.busy}>
          {t('walkIn.enter')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
