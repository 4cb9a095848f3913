import { Button, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { UpdateStaffDocument, type StaffRowFragment } from '@/gen/graphql'
import { DepartmentPicker, FormFailure, useStale } from '@/forms'
import { languages, useAction } from '@/lib'
import { Bar, Field, say, ServerForm } from '@/ui'

interface Values {
  name: string
  title?: string
  department?: string
  licenseNo?: string
  language?: string
}

/** Particulars of a person. Licence and language are not shown by the API: left empty they stay as they are. */
export function EditStaffForm({ person, own, onStale }: { person: StaffRowFragment; own: boolean; onStale: () => void }) {
  const { t } = useTranslation('settings')
  const [form] = Form.useForm<Values>()
  const update = useAction(UpdateStaffDocument)
  const values: Values = { name: person.name, title: person.title ?? '', department: person.department?.id }
  const stale = useStale<Values>(form, { version: person.version, values }, update.failure)

  async function submit({ licenseNo, language, ...rest }: Values) {
    if (stale.open) return
    const input = {
      id: person.id,
      expectedVersion: stale.version,
      ...rest,
      ...(licenseNo?.trim() ? { licenseNo: licenseNo.trim() } : {}),
      ...(language ? { language } : {}),
    }
    const { failure } = await update.run({ input })
    if (failure?.code === 'CONFLICT') onStale()
    if (failure) return
    stale.saved()
    say(t('lib:saved'))
  }

  return (
    <ServerForm<Values>
      form={form}
      label={t('staff.particulars')}
      initial={values}
      refused={update.failure?.fields}
      onSubmit={(values) => void submit(values)}
    >
      <FormFailure
        failure={update.failure}
        stale={stale}
        names={{ name: t('staff.name') }}
        show={{ department: (id: string) => (id === person.department?.id ? person.department.name : '') }}
        busy={update.busy}
        onSend={form.submit}
      />
      <Field name="name" label={t('staff.name')} required>
        <Input maxLength={60} />
      </Field>
      <Field name="title" label={t('staff.title')}>
        <Input maxLength={60} />
      </Field>
      <Field name="department" label={t('staff.department')} extra={own ? t('staff.notOneself') : undefined}>
        <DepartmentPicker disabled={own} />
      </Field>
      <Field name="licenseNo" label={t('staff.licenseNo')} extra={t('staff.keptWhenEmpty')}>
        <Input maxLength={60} />
      </Field>
      <Field name="language" label={t('staff.language')} extra={t('staff.keptWhenEmpty')}>
        <Select
          allowClear
          options={languages.map((one) => ({ value: one.tag, label: one.name }))}
        />
      </Field>
      <Bar end>
        <Button type="primary" htmlType="submit" loading={update.busy}>
          {t('lib:save')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
