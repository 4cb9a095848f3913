import { Button, Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ServiceLine } from '@/gen/enums'
import { CreateDepartmentDocument, UpdateDepartmentDocument, type DepartmentRowFragment } from '@/gen/graphql'
import { FormFailure, useStale } from '@/forms'
import { useAction, useLabel, useOptions } from '@/lib'
import { serviceLines } from '@/lib/terms/words'
import { Bar, CancelButton, Field, say, ServerForm } from '@/ui'
import { TextArea } from '@/ui/text-area'

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
  const label = useLabel()
  const lines = useOptions('ServiceLine', serviceLines)
  const [form] = Form.useForm<Values>()
  const create = useAction(CreateDepartmentDocument)
  const update = useAction(UpdateDepartmentDocument)
  const { failure, busy } = row ? update : create
  const values = row && { code: row.code, name: row.name, serviceLine: row.serviceLine ?? undefined, remit: row.remit ?? '', active: row.active }
  const stale = useStale<Values>(form, { version: row?.version ?? 0, values }, failure)

  async function submit({ code, active, ...rest }: Values) {
    if (stale.open) return
    const outcome = row
      ? await update.run({ input: { id: row.id, expectedVersion: stale.version, ...rest, active: active ?? false } })
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
      initial={values}
      refused={failure?.fields}
      onSubmit={(values) => void submit(values)}
    >
      <FormFailure
        failure={failure}
        stale={stale}
        names={{ name: t('department.name') }}
        show={{ serviceLine: (word: string) => label('ServiceLine', word) }}
        busy={busy}
        onSend={form.submit}
      />
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
        <TextArea lines={[2, 6]} maxLength={500} />
      </Field>
      {row ? (
        <Field name="active" valuePropName="checked">
          <Checkbox>{t('department.active')}</Checkbox>
        </Field>
      ) : null}
      <Bar end>
        <CancelButton onClick={onDone}>{t('lib:cancel')}</CancelButton>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('lib:save')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
