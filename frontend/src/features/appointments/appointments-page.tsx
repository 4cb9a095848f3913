import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { AppointmentRowFragmentDoc, AppointmentsChangedDocument, AppointmentsDocument, CheckInAppointmentDocument, type AppointmentsChangedSubscription, type AppointmentsQuery } from '@/gen/graphql'
import { ChangeAppointmentForm, RecordVisitForm, useProcedures } from '@/forms'
import { ExportButton } from '@/forms/export/export-button'
import { useAction, useCan, useDescribe, useList, useLiveList, useNow, useTime, useToday } from '@/lib'
import { Banner, Dialog, PageHeader, say, Spinner, Stack } from '@/ui'
import { AppointmentItem } from './appointment-item'
import { movesOf, ofPerson, type Move } from './appointment-moves'
import css from './appointments.module.css'
import type { Whom } from './beginning-dialogs'
import { DayBar } from './day-bar'
import type { Beginning } from './search'
import { WalkIn } from './walk-in'

// Opened now and then: they come when the first of them is asked for.
const BeginningDialogs = lazy(() => import('./beginning-dialogs'))

const pick = (data: AppointmentsQuery) => data.appointments
const change = (data: AppointmentsChangedSubscription) => data.appointmentsChanged

/** The move on one appointment that is open over the list. */
interface Open {
  move: Exclude<Move, 'checkIn' | 'replace'>
  id: string
}

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
  const begun = write ? search.new : undefined
  const [needed, setNeeded] = useState(false)
  if (begun && !needed) setNeeded(true)
  const [whom, setWhom] = useState<Whom>({})
  const begin = (what: Beginning, about: Whom = {}) => {
    setWhom(about)
    void navigate({ search: (old) => ({ ...old, new: what }) })
  }
  const close = () => {
    setOpen(null)
    if (begun) void navigate({ search: (old) => ({ ...old, new: undefined }), replace: true })
  }
  const done = () => {
    close()
    setPerson(undefined)
    list.reload()
  }

  async function start(move: Move, row: (typeof rows)[number]) {
    if (move === 'replace') return begin('book', { customer: row.customer.id, replaces: row.id })
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

  const row = open ? rows.find((one) => one.id === open.id) : undefined
  return (
    <>
      <PageHeader
        title={t('title')}
        sub={time.longDay(day)}
        actions={
          <>
            <ExportButton ask={{ appointments: asked }} />
            {write ? <Button onClick={() => begin('book')}>{t('book')}</Button> : null}
          </>
        }
      />
      <Stack>
        {write ? <WalkIn customer={person} onCustomer={setPerson} onEnter={(customer) => begin('walkIn', { customer })} onBook={(customer) => begin('book', { customer })} /> : null}
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
      {needed ? (
        <Suspense fallback={null}>
          <BeginningDialogs begun={begun} whom={whom} onDone={done} onClose={close} />
        </Suspense>
      ) : null}
      {row && open ? (
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
