import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import type { Role } from '@/gen/enums'
import { StaffListDocument, StaffRowFragmentDoc, type StaffListQuery, type StaffRowFragment } from '@/gen/graphql'
import { useCan, useDescribe, useLabel, useList, useOptions } from '@/lib'
import { roles } from '@/lib/terms/words'
import { Banner, Bar, Chip, DataTable, PageHeader, SearchField, Stack, type Column } from '@/ui'
import { CreateStaffDialog } from './create-staff-dialog'
import type { StaffSearch } from './search'
import css from './settings.module.css'
import { StaffPanel } from './staff-panel'

const pick = (data: StaffListQuery) => data.staff

/** Staff and their roles. */
export default function StaffPage() {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const can = useCan()
  const search = useSearch({ from: '/inside/shell/settings/staff' })
  const navigate = useNavigate({ from: '/settings/staff' })
  const go = (change: Partial<StaffSearch>, replace = false) => void navigate({ search: (old) => ({ ...old, ...change }), replace })
  const roleOptions = useOptions('Role', roles)
  const columns = useColumns()
  const [adding, setAdding] = useState(false)
  const list = useList(StaffListDocument, { role: search.role ?? null, search: search.search ?? null, first: 50 }, pick)
  const rows = unmask(StaffRowFragmentDoc, list.rows)

  return (
    <>
      <PageHeader
        title={t('staffTitle')}
        sub={<Link to="/settings">{t('back')}</Link>}
        actions={
          can('STAFF_WRITE') ? (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t('staff.create')}
            </Button>
          ) : null
        }
      />
      <Stack>
        <Bar label={t('lib:filter')}>
          <div className={css.search}>
            <SearchField
              label={t('staff.search')}
              placeholder={t('staff.search')}
              value={search.search ?? ''}
              onSearch={(text) => go({ search: text || undefined }, true)}
            />
          </div>
          <Select<Role>
            className={css.filter}
            allowClear
            aria-label={t('staff.role')}
            placeholder={t('staff.role')}
            options={roleOptions}
            value={search.role}
            onChange={(role?: Role) => go({ role })}
          />
          {search.role || search.search ? <Button onClick={() => go({ role: undefined, search: undefined })}>{t('clear')}</Button> : null}
        </Bar>
        <DataTable
          label={t('staffTitle')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          rowName={(row) => row.name}
          current={search.person}
          onOpen={can('STAFF_WRITE') ? (row) => go({ person: row.id }) : undefined}
          loading={list.loading}
          loadingMore={list.loadingMore}
          hasMore={list.hasMore}
          onMore={list.more}
          error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
          empty={t('staff.empty')}
        />
      </Stack>
      {search.person && can('STAFF_WRITE') ? <StaffPanel key={search.person} id={search.person} onClose={() => go({ person: undefined })} /> : null}
      <CreateStaffDialog open={adding} onClose={() => setAdding(false)} />
    </>
  )
}

function useColumns(): Column<StaffRowFragment>[] {
  const { t } = useTranslation('settings')
  const label = useLabel()
  return [
    { key: 'name', title: t('staff.name'), card: 'head', render: (row) => <strong>{row.name}</strong> },
    { key: 'login', title: t('staff.login'), render: (row) => row.login },
    { key: 'title', title: t('staff.title'), render: (row) => row.title ?? '' },
    { key: 'department', title: t('staff.department'), render: (row) => row.department?.name ?? '' },
    {
      key: 'roles',
      title: t('staff.roles'),
      render: (row) => (
        <Bar>
          {row.roles.map((role) => (
            <Chip key={role}>{label('Role', role)}</Chip>
          ))}
        </Bar>
      ),
    },
    {
      key: 'active',
      title: t('staff.state'),
      card: 'head',
      render: (row) => <Chip tone={row.active ? 'good' : 'plain'}>{t(row.active ? 'staff.active' : 'staff.inactive')}</Chip>,
    },
  ]
}
