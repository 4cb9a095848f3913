import { Checkbox, Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DepartmentPicker } from '@/forms'
import { useOptions } from '@/lib'
import { roles } from '@/lib/terms/words'
import { Field, MomentInput } from '@/ui'
import { posts } from './grant-values'

/** A role with where and how long it holds. */
export function GrantFields({ prefix = [], optional }: { prefix?: (string | number)[]; optional?: boolean }) {
  const { t } = useTranslation('settings')
  const options = useOptions('Role', roles)
  const role = Form.useWatch([...prefix, 'role']) as string | undefined
  return (
    <>
      <Field name={[...prefix, 'role']} label={t('staff.role')} required={!optional} extra={role ? t(`grant.about.${role}`) : undefined}>
        <Select options={options} allowClear={optional} />
      </Field>
      {role ? (
        <>
          <Field name={[...prefix, 'department']} label={t('grant.department')} extra={t('grant.departmentHint')}>
            <DepartmentPicker />
          </Field>
          {role === 'ACCOUNT_MANAGER' ? (
            <Field name={[...prefix, 'posts']} label={t('grant.posts')} required>
              <Checkbox.Group options={posts.map((value) => ({ value, label: t(`grant.post.${value}`) }))} />
            </Field>
          ) : null}
          <Field name={[...prefix, 'from']} label={t('grant.from')}>
            <MomentInput kind="day" />
          </Field>
          <Field name={[...prefix, 'until']} label={t('grant.until')}>
            <MomentInput kind="day" />
          </Field>
        </>
      ) : null}
    </>
  )
}
