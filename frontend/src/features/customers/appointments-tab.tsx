import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import {
  CustomerAppointmentFragmentDoc,
  CustomerAppointmentsDocument,
  type CustomerAppointmentFragment,
  type CustomerAppointmentsQuery,
} from '@/gen/graphql'
import { BookAppointmentForm, ChangeAppointmentForm } from '@/forms'
import { useCan, useLabel, useList, useNow, useTime } from '@/lib'
import { Bar, Dialog, type Column } from '@/ui'
import { correctable, movesOf, type AppointmentMove } from './appointment-moves'
import { ListPart } from './list-part'
import { useBeginning } from './use-beginning'

const pick = (data: CustomerAppointmentsQuery) => data.customer?.appointments

type Open = { move: AppointmentMove; row: CustomerAppointmentFragment }

/** The appointments: book, move, cancel, make good a missed one. Nobody books for the dead. */
export function AppointmentsTab({ id, deceased }: { id: string; deceased: boolean }) {
  const { t } = useTranslation('customers')
  const label = useLabel()
  const time = useTime()
  const now = useNow()
  const can = useCan()
  const [open, setOpen] = useState<Open | null>(null)
  const list = useList(CustomerAppointmentsDocument, { id, first: 20 }, pick)
  const rows = unmask(CustomerAppointmentFragmentDoc, list.rows)
  const write = can('APPOINTMENT_WRITE')
  const books = write && !deceased
  const [booking, setBooking] = useBeginning()
  const close = () => {
    setOpen(null)
    if (booking) setBooking(false)
  }
  const done = () => {
    close()
    list.reload()
  }
  const statusOf = (row: CustomerAppointmentFragment) => {
    const status = label('AppointmentStatus', row.status)
    return row.cancelledByDeath ? t('appointment.byDeath', { status }) : status
  }
  const corrects = can('CALLBACK_ASSIGN')
  const moves = (row: CustomerAppointmentFragment): AppointmentMove[] => [
    ...(write ? movesOf(row, now).filter((move) => books || move !== 'replace') : []),
    ...(corrects && correctable(row) ? (['correct'] as const) : []),
  ]
  const columns: Column<CustomerAppointmentFragment>[] = [
    { key: 'at', title: t('appointment.at'), card: 'head', render: (row) => <time dateTime={row.startsAt}>{time.moment(row.startsAt)}</time> },
    { key: 'number', title: t('appointment.number'), render: (row) => row.number },
    { key: 'status', title: t('appointment.status'), render: (row) => statusOf(row) },
    { key: 'doctor', title: t('visit.doctor'), render: (row) => row.doctor?.name ?? '' },
    { key: 'note', title: t('note'), render: (row) => row.note ?? '' },
    {
      key: 'moves',
      title: t('moves'),
      render: (row) => (
        <Bar>
          {moves(row).map((move) => (
            <Button key={move} size="small" onClick={() => setOpen({ move, row })} aria-label={`${t(`appointment.${move}`)} ${row.number}`}>
              {t(`appointment.${move}`)}
            </Button>
          ))}
        </Bar>
      ),
    },
  ]
  return (
    <>
      <ListPart
        label={t('tab.appointments')}
        list={list}
        rows={rows}
        columns={columns}
        rowName={(row) => row.number}
        empty={t('appointment.none')}
        actions={books ? <Button onClick={() => setBooking(true)}>{t('appointment.book')}</Button> : null}
      />
      <Dialog title={t('appointment.book')} open={(booking && books) || open?.move === 'replace'} onClose={close}>
        <BookAppointmentForm customer={id} replaces={open?.row?.id} onDone={done} onCancel={close} />
      </Dialog>
      {open && open.move !== 'replace' ? (
        <Dialog title={`${t(`appointment.${open.move}`)} ${open.row.number}`} open onClose={close}>
          <ChangeAppointmentForm move={open.move} row={rows.find((one) => one.id === open.row.id) ?? open.row} onDone={done} onStale={list.reload} onClose={close} />
        </Dialog>
      ) : null}
    </>
  )
}
