import { Button, Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ServiceLine } from '@/gen/enums'
import { CreateDepartmentDocument, UpdateDepartmentDocument, type DepartmentRowFragment } from '@/gen/graphql'
import { useAction, useDescribe, useOptions } from '@/lib'
import { serviceLines } from '@/lib/terms/words'
import { Banner, Bar, Field, say, ServerForm } from '@/ui'

interface Values {
  code: string
  name: string
  serviceLine?: ServiceLine
  remit?: string
  active?: boolean
}

interface Props {
  /** The department that is edited; none: a new one. */
  row?: DepartmentRowFragment
  onStale: () => void
  onDone: () => void
}

/** A department. Its code names it in files of other systems and cannot be changed later. */
export function DepartmentForm({ row, onStale, onDone }: Props) {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const lines = useOptions('ServiceLine', serviceLines)
  const [form] = Form.useForm<Values>()
  const create = useAction(CreateDepartmentDocument)
  const update = useAction(UpdateDepartmentDocument)
  const { failure, busy } = row ? update : create

  async function submit({ code, active, ...rest }: Values) {
    const outcome = row
      ? await update.run({ input: { id: row.id, expectedVersion: row.version, ...rest, active: active ?? false } })
      : await create.run({ input: { code, ...rest } })
    if (outcome.failure?.code === 'CONFLICT') onStale()
    if (outcome.failure) return
    say(t('lib:saved'))
    onDone()
  }

  return (
    <ServerForm<Values>
      form={form}
      label={t(row ? 'department.edit' : 'department.create')}
      initial={row && { code: row.code, name: row.name, serviceLine: row.serviceLine ?? undefined, remit: row.remit ?? '', active: row.active }}
      refused={failure?.fields}
      onSubmit={(values) => void submit(values)}
    >
      {failure ? <Banner {...describe(failure)} /> : null}
      <Field name="code" label={t('department.code')} extra={t('department.codeHint')} required>
        <Input maxLength={20} disabled={row !== undefined} />
      </Field>
      <Field name="name" label={t('department.name')} required>
        <Input maxLength={60} />
      </Field>
      <Field name="serviceLine" label={t('department.line')}>
        <Select allowClear options={lines} />
      </Field>
      <Field name="remit" label={t('department.remit')} extra={t('department.remitHint')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
      </Field>
      {row ? (
        <Field name="active" valuePropName="checked">
          <Checkbox>{t('department.active')}</Checkbox>
        </Field>
      ) : null}
      <Bar end>
        <Button onClick={onDone}>{t('lib:cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('lib:save')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
