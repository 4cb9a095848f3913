import { Input } from 'antd'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnsweredBy, CallbackOutcome, CallbackPurpose } from '@/gen/enums'
import { AppointmentFields, CodeListPicker, CodePicker, ComplaintFields, WhenField } from '@/forms'
import { Choice, Field } from '@/ui'
import { TextArea } from '@/ui/text-area'
import { fieldsFor } from './outcome-shape'
import css from './work.module.css'

interface Props {
  outcome: CallbackOutcome
  by: AnsweredBy
  purpose: CallbackPurpose
}

const marks = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))

function OutcomeFieldsOf({ outcome, by, purpose }: Props) {
  const { t } = useTranslation('callbacks')
  const shown = fieldsFor(outcome, by, purpose)
  return (
    <>
      <Field name="note" label={t('outcome.note')} required={shown.note === 'required'}>
        <TextArea lines={[2, 8]} maxLength={2000} />
      </Field>
      {shown.nextAt === 'no' ? null : <WhenField name="nextAt" label={t('outcome.nextAt')} required={shown.nextAt === 'required'} today />}
      {shown.newNumber ? (
        <Field name="newNumber" label={t('outcome.newNumber')} required>
          <Input type="tel" maxLength={20} />
        </Field>
      ) : null}
      <div className={css.fields}>
        {shown.noShowReason ? (
          <Field name="noShowReason" label={t('outcome.noShowReason')}>
            <CodePicker list="NO_SHOW_REASON" />
          </Field>
        ) : null}
        {shown.treatmentResponse ? (
          <Field name="treatmentResponse" label={t('outcome.treatmentResponse')}>
            <CodePicker list="TREATMENT_RESPONSE" />
          </Field>
        ) : null}
        {shown.objection ? (
          <Field name="objection" label={t('outcome.objection')}>
            <CodePicker list="OBJECTION" />
          </Field>
        ) : null}
        {shown.concerns ? (
          <Field name="concerns" label={t('outcome.concerns')}>
            <CodeListPicker list="CONCERN" />
          </Field>
        ) : null}
        {shown.satisfaction ? (
          <Field name="satisfaction" label={t('outcome.satisfaction')}>
            <Choice label={t('outcome.satisfaction')} options={marks} scale />
          </Field>
        ) : null}
      </div>
      {shown.appointment ? <AppointmentFields prefix={['appointment']} /> : null}
      {shown.complaint ? <ComplaintFields prefix={['complaint']} withComplainant={false} /> : null}
    </>
  )
}

/** What an outcome asks for: note, next time, new number, reasons, the booking or the complaint itself. */
export const OutcomeFields = memo(OutcomeFieldsOf)
