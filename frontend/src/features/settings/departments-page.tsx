import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { DepartmentListDocument, DepartmentRowFragmentDoc, type DepartmentRowFragment } from '@/gen/graphql'
import { useCan, useDescribe, useLabel, useRead } from '@/lib'
import { Banner, Chip, DataTable, Dialog, PageHeader } from '@/ui'
import { DepartmentForm } from './department-form'

/** Departments. One that is no longer used is switched off, never deleted. */
export default function DepartmentsPage() {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const label = useLabel()
  const can = useCan()
  const write = can('SETTINGS_WRITE')
  const { data, failure, loading, reload } = useRead(DepartmentListDocument, {})
  const rows = unmask(DepartmentRowFragmentDoc, data?.departments ?? [])
  const [edited, setEdited] = useState<DepartmentRowFragment | 'new' | null>(null)
  // After a conflict the newest version is the one to save on.
  const shown = edited !== null && edited !== 'new' ? (rows.find((row) => row.id === edited.id) ?? edited) : undefined
  return (
    <>
      <PageHeader
        title={t('departmentsTitle')}
        sub={<Link to="/settings">{t('back')}</Link>}
        actions={
          write ? (
            <Button type="primary" onClick={() => setEdited('new')}>
              {t('department.create')}
            </Button>
          ) : null
        }
      />
      <DataTable
        label={t('departmentsTitle')}
        rows={rows}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        onOpen={write ? (row) => setEdited(row) : undefined}
        loading={loading}
        error={failure ? <Banner {...describe(failure)} onRetry={reload} /> : undefined}
        empty={t('department.empty')}
        columns={[
          { key: 'code', title: t('department.code'), card: 'head', render: (row) => row.code },
          { key: 'name', title: t('department.name'), card: 'head', render: (row) => <strong>{row.name}</strong> },
          { key: 'line', title: t('department.line'), render: (row) => label('ServiceLine', row.serviceLine) },
          { key: 'remit', title: t('department.remit'), render: (row) => row.remit ?? '' },
          {
            key: 'active',
            title: t('staff.state'),
            render: (row) => <Chip tone={row.active ? 'good' : 'plain'}>{t(row.active ? 'staff.active' : 'staff.inactive')}</Chip>,
          },
        ]}
      />
      <Dialog title={t(shown ? 'department.edit' : 'department.create')} open={edited !== null} onClose={() => setEdited(null)}>
        <DepartmentForm row={shown} onStale={reload} onDone={() => setEdited(null)} />
      </Dialog>
    </>
  )
}
