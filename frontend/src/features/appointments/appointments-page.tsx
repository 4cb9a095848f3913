import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { AppointmentRowFragmentDoc, AppointmentsChangedDocument, AppointmentsDocument, CheckInAppointmentDocument, type AppointmentsChangedSubscription, type AppointmentsQuery } from '@/gen/graphql'
import { BookAppointmentForm, ChangeAppointmentForm, RecordVisitForm, useProcedures } from '@/forms'
import { ExportButton } from '@/forms/export/export-button'
import { useAction, useCan, useDescribe, useList, useLiveList, useNow, useTime, useToday } from '@/lib'
import { Banner, Dialog, PageHeader, say, Spinner, Stack } from '@/ui'
import { AppointmentItem } from './appointment-item'
import { movesOf, ofPerson, type Move } from './appointment-moves'
import css from './appointments.module.css'
import { DayBar } from './day-bar'
import { WalkIn } from './walk-in'
import { WalkInForm } from './walk-in-form'

const pick = (data: AppointmentsQuery) => data.appointments
const change = (data: AppointmentsChangedSubscription) => data.appointmentsChanged

/** What is open over the list: a move on one appointment, or a booking. */
type Open = { move: Exclude<Move, 'checkIn' | 'replace'>; id: string } | { move: 'book' | 'walkIn'; customer?: string; replaces?: string }

/** The appointments of a day by time: who is here, who is late, and the next move for each. */
export default function AppointmentsPage() {
  const { t } = useTranslation('appointments')
  const describe = useDescribe()
  const time = useTime()
  const now = useNow()
  const can = useCan()
  const today = useToday()
  const search = useSearch({ from: '/inside/shell/appointments' })
  const navigate = useNavigate({ from: '/appointments' })
  const [open, setOpen] = useState<Open | null>(null)
  const [person, setPerson] = useState<string | undefined>()
  const [arriving, setArriving] = useState<string | null>(null)
  const checkIn = useAction(CheckInAppointmentDocument)
  const day = search.day ?? today
  const asked = { day, doctor: search.doctor ?? null, status: search.status ?? null, direction: search.sort === '-startsAt' ? ('DESC' as const) : ('ASC' as const) }
  const list = useList(AppointmentsDocument, { ...asked, first: 100 }, pick)
  useLiveList(AppointmentsChangedDocument, change, list.reload)
  const all = unmask(AppointmentRowFragmentDoc, list.rows)
  const rows = ofPerson(all, person)
  const { hasMore, loadingMore, more } = list
  const missing = search.appointment !== undefined && !all.some(({ id }) => id === search.appointment)
  useEffect(() => {
    if (missing && hasMore && !loadingMore) more()
  }, [missing, hasMore, loadingMore, more])
  const procedures = useProcedures()
  const write = can('APPOINTMENT_WRITE')
  const close = () => setOpen(null)
  const done = () => {
    close()
    setPerson(undefined)
    list.reload()
  }

  async function start(move: Move, row: (typeof rows)[number]) {
    if (move === 'replace') return setOpen({ move: 'book', customer: row.customer.id, replaces: row.id })
    if (move !== 'checkIn') return setOpen({ move, id: row.id })
    setArriving(row.id)
    const { data, failure } = await checkIn.run({ id: row.id, expectedVersion: row.version })
    setArriving(null)
    if (data) {
      say(t('checkedIn', { name: row.customer.name }))
      setPerson(undefined)
    }
    if (data || failure?.code === 'CONFLICT') list.reload()
    return undefined
  }

  const row = open && 'id' in open ? rows.find((one) => one.id === open.id) : undefined
  return (
    <>
      <PageHeader
        title={t('title')}
        sub={time.longDay(day)}
        actions={
          <>
            <ExportButton ask={{ appointments: asked }} />
            {write ? <Button onClick={() => setOpen({ move: 'book' })}>{t('book')}</Button> : null}
          </>
        }
      />
      <Stack>
        {write ? <WalkIn customer={person} onCustomer={setPerson} onEnter={(customer) => setOpen({ move: 'walkIn', customer })} onBook={(customer) => setOpen({ move: 'book', customer })} /> : null}
        <DayBar day={day} today={today} search={search} onChange={(change) => void navigate({ search: (old) => ({ ...old, appointment: undefined, ...change }), replace: true })} />
        {checkIn.failure ? <Banner {...describe(checkIn.failure)} onClose={checkIn.clear} /> : null}
        {list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : null}
        {list.loading ? <Spinner /> : null}
        {!list.loading && !list.failure && rows.length === 0 ? <p className={css.empty}>{t(person ? 'emptyPerson' : 'empty')}</p> : null}
        {rows.length > 0 ? (
          <ol className={css.list} aria-label={t('title')}>
            {rows.map((one) => (
              <AppointmentItem
                key={one.id}
                row={one}
                procedure={procedures.find((known) => known.value === one.procedure)?.label}
                moves={write ? movesOf(one, day, today, now) : []}
                busy={arriving === one.id}
                marked={one.id === search.appointment}
                onMove={(move) => void start(move, one)}
              />
            ))}
          </ol>
        ) : null}
        {all.length > 0 ? (
          <div className={css.more}>
            <span role="status">{t('ui:rows', { count: rows.length })}</span>
            {list.hasMore ? (
              <Button size="small" loading={list.loadingMore} onClick={list.more}>
                {t('ui:more')}
              </Button>
            ) : null}
          </div>
        ) : null}
      </Stack>
      <Dialog title={t('book')} open={open?.move === 'book'} onClose={close}>
        {open?.move === 'book' ? (
          <BookAppointmentForm customer={open.customer} replaces={open.replaces} onDone={done} onCancel={close} />
        ) : null}
      </Dialog>
      <Dialog title={t('walkIn.enter')} open={open?.move === 'walkIn'} onClose={close}>
        {open?.move === 'walkIn' ? <WalkInForm customer={open.customer} onDone={done} onClose={close} /> : null}
      </Dialog>
      {row && open && open.move !== 'book' && open.move !== 'walkIn' ? (
        <Dialog title={`${t(`move.${open.move}`)} · ${row.customer.name} ${row.number}`} open onClose={close}>
          {open.move === 'visit' ? (
            <RecordVisitForm customer={row.customer.id} appointment={row} onDone={done} onCancel={close} />
          ) : (
            <ChangeAppointmentForm row={row} move={open.move} onDone={done} onStale={list.reload} onClose={close} />
          )}
        </Dialog>
      ) : null}
    </>
  )
}
