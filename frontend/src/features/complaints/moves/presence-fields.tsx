import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PresenceRole } from '@/gen/enums'
import { StaffPicker } from '@/forms'
import { useOptions, useViewer } from '@/lib'
import { Choice, Field } from '@/ui'
import { presenceRoles } from '../words'

/** Who was there in which part; the viewer is always among the choices, but for a doctor's part. */
export function PresenceFields() {
  const { t } = useTranslation('complaints')
  const me = useViewer()?.staff
  const options = useOptions('PresenceRole', presenceRoles)
  const role = Form.useWatch<PresenceRole | undefined>('role')
  return (
    <>
      <Field name="role" label={t('form.role')} required getValueFromEvent={(value: PresenceRole) => value}>
        <Choice<PresenceRole> label={t('form.role')} options={options} />
      </Field>
      <Field name="staff" label={t('form.person')} required>
        <StaffPicker role={role === 'DOCTOR' ? 'DOCTOR' : undefined} known={role === 'DOCTOR' ? undefined : me} />
      </Field>
    </>
  )
}
