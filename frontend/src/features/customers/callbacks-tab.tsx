import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { CustomerCallbacksDocument, type CustomerCallbacksQuery } from '@/gen/graphql'
import { useCan, useLabel, useList, useTime } from '@/lib'
import { Chip, Dialog, type Column } from '@/ui'
import css from './customers.module.css'
import { ListPart } from './list-part'
import { PlanForm } from './plan-form'
import { useBeginning } from './use-beginning'

const pick = (data: CustomerCallbacksQuery) => data.customer?.callbacks

type Row = NonNullable<CustomerCallbacksQuery['customer']>['callbacks']['nodes'][number]

/** The callbacks, and planning one by hand. Who calls opens one on the own day. */
export function CallbacksTab({ id, onChanged }: { id: string; onChanged: () => void }) {
  const { t } = useTranslation('customers')
  const label = useLabel()
  const time = useTime()
  const can = useCan()
  const navigate = useNavigate()
  const [planning, setPlanning] = useBeginning()
  const list = useList(CustomerCallbacksDocument, { id, first: 20 }, pick)
  const work = can('CALLBACK_WORK')
  const columns: Column<Row>[] = [
    {
      key: 'due',
      title: t('call.due'),
      card: 'head',
      render: (row) => (
        <span className={css.line}>
          <time dateTime={row.dueAt}>{time.moment(row.dueAt)}</time>
          {row.overdue ? <Chip tone="alarm">{t('call.late')}</Chip> : null}
        </span>
      ),
    },
    { key: 'purpose', title: t('call.purpose'), render: (row) => label('CallbackPurpose', row.purpose) },
    { key: 'state', title: t('call.state'), render: (row) => label('CallbackState', row.state) },
    { key: 'assignee', title: t('call.assignee'), render: (row) => row.assignee?.name ?? t('lib:nobody') },
    { key: 'points', title: t('call.keyPoints'), render: (row) => row.keyPoints ?? '' },
    {
      key: 'record',
      title: t('call.paper'),
      render: (row) =>
        row.attempts.length > 0 ? (
          <Link to="/callbacks/$id/record" params={{ id: row.id }}>
            {t('call.record')}
          </Link>
        ) : null,
    },
  ]
  return (
    <>
      <ListPart
        label={t('tab.callbacks')}
        list={list}
        rows={list.rows}
        columns={columns}
        rowName={(row) => label('CallbackPurpose', row.purpose)}
        onOpen={work ? (row) => void navigate({ to: '/day', search: { callback: row.id } }) : undefined}
        empty={t('call.none')}
        actions={work ? <Button onClick={() => setPlanning(true)}>{t('call.plan')}</Button> : null}
      />
      <Dialog title={t('call.plan')} open={planning && work} onClose={() => setPlanning(false)}>
        <PlanForm
          customer={id}
          onCancel={() => setPlanning(false)}
          onDone={() => {
            setPlanning(false)
            list.reload()
            onChanged()
          }}
        />
      </Dialog>
    </>
  )
}
