import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CreateStaffDocument, StaffRowFragmentDoc } from '@/gen/graphql'
import { DepartmentPicker } from '@/forms'
import { useAction, useDescribe, useZone } from '@/lib'
import { Banner, Bar, CancelButton, Dialog, Field, ServerForm } from '@/ui'
import { GrantFields } from './grant-fields'
import { toGrantInput, type GrantValues } from './grant-values'
import { SecretNote, type Secret } from './secret-note'

interface Values {
  login: string
  name: string
  title?: string
  department?: string
  licenseNo?: string
  grants?: [Partial<GrantValues>]
}

/** A new account; at the end stands its secret, which only the button of the note puts away. */
export function CreateStaffDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('settings')
  const [secret, setSecret] = useState<Secret | null>(null)
  const close = () => {
    setSecret(null)
    onClose()
  }
  return (
    <Dialog title={t(secret ? 'secret.title' : 'staff.create')} open={open} onClose={close} closable={secret === null}>
      {secret ? <SecretNote {...secret} onDone={close} /> : <CreateForm onCancel={close} onSecret={setSecret} />}
    </Dialog>
  )
}

function CreateForm({ onCancel, onSecret }: { onCancel: () => void; onSecret: (secret: Secret) => void }) {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const zone = useZone()
  const [form] = Form.useForm<Values>()
  const create = useAction(CreateStaffDocument)

  async function submit({ grants, ...person }: Values) {
    const grant = grants?.[0]
    const input = { ...person, grants: grant?.role ? [toGrantInput(grant as GrantValues, zone)] : null }
    const { data } = await create.run({ input })
    if (!data) return
    const { secret, staff } = data.createStaff
    const { name, login } = unmask(StaffRowFragmentDoc, staff)
    onSecret({ name, login, secret })
  }

  return (
    <ServerForm<Values> form={form} label={t('staff.create')} refused={create.failure?.fields} onSubmit={(values) => void submit(values)}>
      {create.failure ? <Banner {...describe(create.failure)} /> : null}
      <Field name="name" label={t('staff.name')} required>
        <Input maxLength={60} autoComplete="off" />
      </Field>
      <Field name="login" label={t('staff.login')} required>
        <Input maxLength={60} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Field>
      <Field name="title" label={t('staff.title')}>
        <Input maxLength={60} />
      </Field>
      <Field name="department" label={t('staff.department')}>
        <DepartmentPicker />
      </Field>
      <Field name="licenseNo" label={t('staff.licenseNo')}>
        <Input maxLength={60} />
      </Field>
      <GrantFields prefix={['grants', 0]} optional />
      <Bar end>
        <CancelButton onClick={onCancel}>{t('lib:cancel')}</CancelButton>
        <Button type="primary" htmlType="submit" loading={create.busy}>
          {t('staff.create')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
