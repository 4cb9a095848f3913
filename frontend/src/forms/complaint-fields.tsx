import { Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useOptions, useToday } from '@/lib'
import { channels, complaintFlags, customerIntents, serviceLines } from '@/lib/terms/words'
import { Choice, Field, MomentInput } from '@/ui'
import { TextArea } from '@/ui/text-area'
import { ComplainantFields } from './complainant-fields'
import css from './complaint-fields.module.css'
import type { When } from './complaint-values'
import { DepartmentListPicker } from './department-picker'
import { StaffListPicker } from './staff-picker'

interface Props {
  /** Where the fields stand inside a larger form. */
  prefix?: string[]
  /** Asks who complains; else it is the customer of the form around. */
  withComplainant?: boolean
}

/** The fields of a complaint, in the order in which a caller tells it. */
export function ComplaintFields({ prefix = [], withComplainant = true }: Props) {
  const { t } = useTranslation('forms')
  const lines = useOptions('ServiceLine', serviceLines)
  const ways = useOptions('Channel', channels)
  const intents = useOptions('CustomerIntent', customerIntents)
  const flags = useOptions('ComplaintFlag', complaintFlags)
  return (
    <>
      {withComplainant ? <ComplainantFields prefix={prefix} /> : null}
      <Field name={[...prefix, 'subject']} label={t('complaint.subject')} required>
        <Input maxLength={120} />
      </Field>
      <Field name={[...prefix, 'description']} label={t('complaint.description')} required>
        <TextArea lines={[3, 12]} maxLength={5000} />
      </Field>
      <div className={css.pair}>
        <Field name={[...prefix, 'channel']} label={t('complaint.channel')} required>
          <Select options={ways} />
        </Field>
        <Field name={[...prefix, 'serviceLine']} label={t('complaint.serviceLine')} required>
          <Select options={lines} />
        </Field>
      </div>
      <Occurred prefix={prefix} />
      <Field name={[...prefix, 'place']} label={t('complaint.place')} extra={t('complaint.placeHint')}>
        <Input maxLength={120} />
      </Field>
      <Field name={[...prefix, 'desiredOutcome']} label={t('complaint.desiredOutcome')}>
        <TextArea lines={[1, 6]} maxLength={1000} />
      </Field>
      <Field name={[...prefix, 'customerIntents']} label={t('complaint.intents')}>
        <Checkbox.Group options={intents} />
      </Field>
      <Field name={[...prefix, 'flags']} label={t('complaint.flags')}>
        <Checkbox.Group options={flags} />
      </Field>
      <Field name={[...prefix, 'involvedStaff']} label={t('complaint.staff')}>
        <StaffListPicker />
      </Field>
      <Field name={[...prefix, 'involvedDepartments']} label={t('complaint.departments')}>
        <DepartmentListPicker />
      </Field>
    </>
  )
}

/** When it happened: the minute, or only the day (R195). Today stands there until another day is told. */
function Occurred({ prefix }: { prefix: string[] }) {
  const { t } = useTranslation('forms')
  const today = useToday()
  const when = Form.useWatch<When | undefined>([...prefix, 'when'])
  return (
    <div className={css.pair}>
      <Field name={[...prefix, 'when']} label={t('complaint.when')} initialValue="DAY" required>
        <Choice<When>
          label={t('complaint.when')}
          options={[
            { value: 'MOMENT', label: t('complaint.moment') },
            { value: 'DAY', label: t('complaint.day') },
          ]}
        />
      </Field>
      {when === 'MOMENT' ? (
        <Field name={[...prefix, 'occurredAt']} label={t('complaint.occurredAt')} required>
          <MomentInput />
        </Field>
      ) : null}
      {when === 'DAY' ? (
        <Field name={[...prefix, 'occurredOn']} label={t('complaint.occurredOn')} initialValue={today} required>
          <MomentInput kind="day" />
        </Field>
      ) : null}
    </div>
  )
}
