import { Checkbox, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ComplaintFlag, ComplaintLevel, Severity } from '@/gen/enums'
import { TriageComplaintDocument, type TriageComplaintInput } from '@/gen/graphql'
import { CodePicker, DepartmentListPicker, StaffListPicker, StaffPicker } from '@/forms'
import { listed, useLabel, useLanguage, useOptions } from '@/lib'
import { complaintFlags, levels, severities } from '@/lib/terms/words'
import { Choice, Field } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'
import { fromRecord, takesFlagAway, toTriageInput, type TriageValues } from './triage-input'

/** Classifies a case: how grave, which flags, whose matter, which doctor (R182, R210, R213). */
export function Triage({ on, record }: MoveProps) {
  const { t } = useTranslation('complaints')
  const grades = useOptions('Severity', severities)
  const ranks = useOptions('ComplaintLevel', levels)
  const flags = useOptions('ComplaintFlag', complaintFlags)
  const label = useLabel()
  const language = useLanguage()
  const show = {
    severity: (word: string) => label('Severity', word),
    level: (word: string) => label('ComplaintLevel', word),
    flags: (words: string[]) => listed(words.map((word) => label('ComplaintFlag', word)), language),
    attendingDoctor: (id: string) => (id === record.attendingDoctor?.id ? record.attendingDoctor.name : ''),
    involvedDepartments: (ids: string[]) => listed(ids.map((id) => record.involvedDepartments.find((one) => one.id === id)?.name ?? '…'), language),
    category: () => '',
    involvedStaff: () => '',
  }
  return (
    <MoveForm<TriageValues, { input: TriageComplaintInput }>
      on={on}
      document={TriageComplaintDocument}
      stands={fromRecord(record)}
      show={show}
      variables={(values) => ({ input: toTriageInput(values, on.base, record) })}
    >
      <Field name="severity" label={t('row.severity')} required getValueFromEvent={(value: Severity) => value}>
        <Choice<Severity> label={t('row.severity')} options={grades} />
      </Field>
      <Field name="level" label={t('row.level')} extra={t('form.levelHint')} getValueFromEvent={(value: ComplaintLevel) => value}>
        <Choice<ComplaintLevel>
          label={t('row.level')}
          options={ranks.map((one) => (record.level === 'MAJOR_URGENT' && one.value === 'GENERAL' ? { ...one, blocked: t('form.lowerElsewhere') } : one))}
        />
      </Field>
      <Field name="flags" label={t('facts.flags')}>
        <Checkbox.Group options={flags} />
      </Field>
      <WhyTakenAway had={record.flags} />
      <Field name="category" label={t('facts.category')}>
        <CodePicker list="COMPLAINT_CATEGORY" />
      </Field>
      <Field name="attendingDoctor" label={t('people.doctor')}>
        <StaffPicker role="DOCTOR" known={record.attendingDoctor} />
      </Field>
      {record.hidden.includes('involvedStaff') ? null : (
        <Field name="involvedStaff" label={t('facts.staff')}>
          <StaffListPicker known={record.involvedStaff[0]} />
        </Field>
      )}
      <Field name="involvedDepartments" label={t('facts.departments')}>
        <DepartmentListPicker />
      </Field>
      <Field name="severalDepartments" valuePropName="checked">
        <Checkbox>{t('form.severalDepartments')}</Checkbox>
      </Field>
    </MoveForm>
  )
}

/** Asks why, as soon as a flag that the case had is taken away. */
function WhyTakenAway({ had }: { had: readonly ComplaintFlag[] }) {
  const { t } = useTranslation('complaints')
  const flags = Form.useWatch<ComplaintFlag[] | undefined>('flags')
  if (!takesFlagAway(had, flags ?? [...had])) return null
  return <TextField name="reason" label={t('form.flagReason')} required />
}
