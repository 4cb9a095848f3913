import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import type { Tier } from '@/gen/enums'
import { CustomerRowFragmentDoc, CustomersDocument, type CustomersQuery } from '@/gen/graphql'
import { ViewsMenu } from '@/forms'
import { chosenColumns } from '@/forms/export/columns'
import { ExportButton } from '@/forms/export/export-button'
import { useCan, useDescribe, useList, useOptions } from '@/lib'
import { tiers } from '@/lib/terms/words'
import { Banner, Bar, byId, DataTable, PageHeader, SearchField, Stack } from '@/ui'
import { useColumns } from './columns'
import css from './customers.module.css'
import { RegisterPanel } from './register-panel'
import { customersSearch, type CustomersSearch } from './search'

const pick = (data: CustomersQuery) => data.customers

/** The customers of the hospital: search as one types, open one, register a new one. */
export default function CustomersPage() {
  const { t } = useTranslation('customers')
  const describe = useDescribe()
  const can = useCan()
  const search = useSearch({ from: '/inside/shell/customers' })
  const navigate = useNavigate({ from: '/customers' })
  const columns = useColumns()
  const tierOptions = useOptions('Tier', tiers)
  const asked = { search: search.search ?? null, tier: search.tier ?? null, direction: search.sort === '-name' ? ('DESC' as const) : ('ASC' as const) }
  const list = useList(CustomersDocument, { ...asked, first: 50 }, pick)
  const rows = unmask(CustomerRowFragmentDoc, list.rows)
  const go = (change: Partial<CustomersSearch>) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })
  const open = (id: string) => void navigate({ to: '/customers/$id', params: { id } })

  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <ExportButton ask={{ customers: asked, columns: chosenColumns(columns, search.cols) }} />
            {can('CUSTOMER_WRITE') ? (
              <Button type="primary" onClick={() => go({ new: true })}>
                {t('register.title')}
              </Button>
            ) : null}
          </>
        }
      />
      <Stack>
        <Bar label={t('filters')}>
          <div className={css.search}>
            <SearchField
              label={t('search')}
              placeholder={t('searchHint')}
              value={search.search ?? ''}
              onSearch={(text) => go({ search: text || undefined })}
            />
          </div>
          <Select<Tier[]>
            className={css.filter}
            mode="multiple"
            maxTagCount="responsive"
            aria-label={t('tier')}
            placeholder={t('tier')}
            options={tierOptions}
            value={search.tier ?? []}
            onChange={(tier) => go({ tier: tier.length > 0 ? tier : undefined })}
          />
          <ViewsMenu list="CUSTOMERS" search={search} parse={customersSearch} />
        </Bar>
        <DataTable
          label={t('title')}
          name="customers"
          shown={search.cols}
          onShown={(cols) => go({ cols })}
          sort={search.sort ?? 'name'}
          onSort={(sort) => go({ sort: sort as CustomersSearch['sort'] })}
          columns={columns}
          rows={rows}
          rowKey={byId}
          rowName={(row) => row.name}
          onOpen={(row) => open(row.id)}
          loading={list.loading}
          loadingMore={list.loadingMore}
          hasMore={list.hasMore}
          onMore={list.more}
          error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
          empty={search.search ? t('notFound', { text: search.search }) : t('empty')}
        />
      </Stack>
      {search.new && can('CUSTOMER_WRITE') ? <RegisterPanel onClose={() => go({ new: undefined })} onDone={open} /> : null}
    </>
  )
}
