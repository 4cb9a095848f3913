import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CustomerComplaintsDocument, type CustomerComplaintsQuery } from '@/gen/graphql'
import { useCan, useLabel, useList, useTime } from '@/lib'
import { Chip, type Column } from '@/ui'
import { ListPart } from './list-part'

const pick = (data: CustomerComplaintsQuery) => data.customer?.complaints

type Row = NonNullable<CustomerComplaintsQuery['customer']>['complaints']['nodes'][number]

/** The complaints that the viewer sees, and the way to register one. */
export function ComplaintsTab({ id }: { id: string }) {
  const { t } = useTranslation('customers')
  const label = useLabel()
  const time = useTime()
  const can = useCan()
  const navigate = useNavigate()
  const list = useList(CustomerComplaintsDocument, { id, first: 20 }, pick)
  const columns: Column<Row>[] = [
    { key: 'caseNo', title: t('complaint.caseNo'), card: 'head', render: (row) => <strong>{row.caseNo}</strong> },
    {
      key: 'level',
      title: t('complaint.level'),
      render: (row) => (row.level ? <Chip tone={row.level === 'MAJOR_URGENT' ? 'warn' : 'plain'}>{label('ComplaintLevel', row.level)}</Chip> : null),
    },
    { key: 'subject', title: t('complaint.subject'), render: (row) => row.subject },
    { key: 'state', title: t('complaint.state'), render: (row) => label('ComplaintState', row.state) },
    { key: 'at', title: t('complaint.registeredAt'), render: (row) => time.moment(row.registeredAt) },
  ]
  return (
    <ListPart
      label={t('tab.complaints')}
      list={list}
      rows={list.rows}
      columns={columns}
      rowName={(row) => row.caseNo}
      onOpen={(row) => void navigate({ to: '/complaints/$id', params: { id: row.id } })}
      empty={t('complaint.none')}
      actions={
        can('COMPLAINT_REGISTER') ? (
          <Link to="/complaints/new" search={{ customer: id }}>
            {t('complaint.register')}
          </Link>
        ) : null
      }
    />
  )
}
