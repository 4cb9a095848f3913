import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CustomerVisitsDocument, VisitLineFragmentDoc, type CustomerVisitsQuery, type VisitLineFragment } from '@/gen/graphql'
import { RecordVisitForm } from '@/forms'
import { useCan, useList, useTime } from '@/lib'
import { Dialog, type Column } from '@/ui'
import { ListPart } from './list-part'
import { useBeginning } from './use-beginning'
import { useVisitWords } from './visit-words'

const pick = (data: CustomerVisitsQuery) => data.customer?.visits

/** The visits, and recording one. */
export function VisitsTab({ id, onChanged }: { id: string; onChanged: () => void }) {
  const { t } = useTranslation('customers')
  const time = useTime()
  const can = useCan()
  const words = useVisitWords()
  const [recording, setRecording] = useBeginning()
  const write = can('APPOINTMENT_WRITE')
  const list = useList(CustomerVisitsDocument, { id, first: 20 }, pick)
  const columns: Column<VisitLineFragment>[] = [
    { key: 'at', title: t('visit.arrivedAt'), card: 'head', render: (row) => <time dateTime={row.arrivedAt}>{`${time.day(row.arrivedAt)} ${time.time(row.arrivedAt)}`}</time> },
    { key: 'what', title: t('visit.what'), render: (row) => words.what(row) },
    { key: 'doctor', title: t('visit.doctor'), render: (row) => row.doctor?.name ?? '' },
    { key: 'department', title: t('visit.department'), render: (row) => row.department?.name ?? '' },
    { key: 'bought', title: t('visit.bought'), align: 'end', render: (row) => words.bought(row) },
  ]
  return (
    <>
      <ListPart
        label={t('tab.visits')}
        list={list}
        rows={unmask(VisitLineFragmentDoc, list.rows)}
        columns={columns}
        empty={t('visit.none')}
        actions={write ? <Button onClick={() => setRecording(true)}>{t('visit.record')}</Button> : null}
      />
      <Dialog title={t('visit.record')} open={recording && write} onClose={() => setRecording(false)}>
        <RecordVisitForm
          customer={id}
          onCancel={() => setRecording(false)}
          onDone={() => {
            setRecording(false)
            list.reload()
            onChanged()
          }}
        />
      </Dialog>
    </>
  )
}
