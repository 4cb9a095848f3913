import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RegisterComplaintForm } from '@/forms'
import { PageHeader } from '@/ui'
import css from './complaints.module.css'

/** Registering a complaint of any channel; leads to the case. */
export default function RegisterPage() {
  const { t } = useTranslation('complaints')
  const { customer } = useSearch({ from: '/inside/shell/complaints/new' })
  const navigate = useNavigate()
  return (
    <>
      <PageHeader title={t('registerTitle')} sub={t('registerHint')} />
      <div className={css.narrow}>
        <RegisterComplaintForm
          initial={{ from: 'CUSTOMER', customer }}
          onDone={({ id }) => void navigate({ to: '/complaints/$id', params: { id } })}
          onCancel={() => void navigate({ to: '/complaints' })}
        />
      </div>
    </>
  )
}
