import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CustomerFileDocument, CustomerHeadFragmentDoc, CustomerOverviewFragmentDoc } from '@/gen/graphql'
import { remember, useCan, useDescribe, useRead } from '@/lib'
import { Banner, PageHeader, Spinner, Stack, useTyping } from '@/ui'
import { AppointmentsTab } from './appointments-tab'
import { CallbacksTab } from './callbacks-tab'
import { ComplaintsTab } from './complaints-tab'
import { EditPanel } from './edit-panel'
import { HeaderCard } from './header-card'
import { OverviewTab } from './overview-tab'
import { tabs, type CustomerSearch } from './search'
import { TimelineTab } from './timeline-tab'
import { VisitsTab } from './visits-tab'

/** One customer with everything that the viewer may know. */
export default function CustomerPage() {
  const { id } = useParams({ from: '/inside/shell/customers/$id' })
  return <CustomerFile key={id} id={id} />
}

function CustomerFile({ id }: { id: string }) {
  const { t } = useTranslation('customers')
  const describe = useDescribe()
  const can = useCan()
  const { tab } = useSearch({ from: '/inside/shell/customers/$id' })
  const navigate = useNavigate({ from: '/customers/$id' })
  const [editing, setEditing] = useState(false)
  const typing = useTyping()
  const { data, failure, loading, reload } = useRead(CustomerFileDocument, { id })
  const head = unmask(CustomerHeadFragmentDoc, data?.customer)
  const overview = unmask(CustomerOverviewFragmentDoc, data?.customer)

  const name = head?.name
  useEffect(() => {
    if (name) remember({ type: 'Customer', id, label: name })
  }, [id, name])

  if (loading) return <Spinner />
  if (!head || !overview) {
    return (
      <>
        <PageHeader title={t('customerTitle')} />
        {failure ? <Banner {...describe(failure)} onRetry={reload} /> : <Banner tone="info" title={t('gone')} />}
      </>
    )
  }
  const parts = {
    overview: <OverviewTab customer={head} overview={overview} />,
    timeline: <TimelineTab id={id} />,
    visits: <VisitsTab id={id} onChanged={reload} />,
    // A death ends calls and appointments, so both lists begin anew with it.
    appointments: <AppointmentsTab key={head.deceasedAt ?? ''} id={id} deceased={!!head.deceasedAt} />,
    callbacks: <CallbacksTab key={head.deceasedAt ?? ''} id={id} onChanged={reload} />,
    complaints: <ComplaintsTab id={id} />,
  }
  const open = (key: string) => {
    const next = tabs.find((one) => one === key)
    void navigate({ search: (): CustomerSearch => ({ tab: next }), replace: true })
  }
  return typing.scope(
    <Stack>
      {failure ? <Banner {...describe(failure)} onRetry={reload} /> : null}
      <HeaderCard customer={head} editing={typing.typed} onEdit={can('CUSTOMER_WRITE') ? () => setEditing(true) : undefined} />
      <Tabs
        activeKey={tab ?? 'overview'}
        onChange={open}
        destroyOnHidden
        animated={false}
        items={(['overview', ...tabs] as const).map((key) => ({ key, label: t(`tab.${key}`), children: parts[key] }))}
      />
      {editing ? <EditPanel customer={head} onReload={reload} onClose={() => setEditing(false)} /> : null}
    </Stack>,
  )
}
