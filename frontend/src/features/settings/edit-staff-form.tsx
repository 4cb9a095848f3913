import { Button, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { UpdateStaffDocument, type StaffRowFragment } from '@/gen/graphql'
import { DepartmentPicker } from '@/forms'
import { languages, useAction, useDescribe } from '@/lib'
import { Banner, Bar, Field, say, ServerForm } from '@/ui'

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
  const describe = useDescribe()
  const [form] = Form.useForm<Values>()
  const update = useAction(UpdateStaffDocument)

  async function submit(values: Values) {
    const { licenseNo, language, ...rest } = values
    const input = {
      id: person.id,
      expectedVersion: person.version,
      ...rest,
      ...(licenseNo?.trim() ? { licenseNo: licenseNo.trim() } : {}),
      ...(language ? { language } : {}),
    }
    const { failure } = await update.run({ input })
    if (failure?.code === 'CONFLICT') onStale()
    if (!failure) say(t('lib:saved'))
  }

  return (
    <ServerForm<Values>
      form={form}
      label={t('staff.particulars')}
      initial={{ name: person.name, title: person.title ?? '', department: person.department?.id }}
      refused={update.failure?.fields}
      onSubmit={(values) => void submit(values)}
    >
      {update.failure ? <Banner {...describe(update.failure)} /> : null}
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
