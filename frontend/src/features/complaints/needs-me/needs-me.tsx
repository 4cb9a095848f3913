import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { NeedsMeCardFragmentDoc, NeedsMeDocument, CaseClockFragmentDoc, type NeedsMeQuery } from '@/gen/graphql'
import { useDescribe, useList, useViewer } from '@/lib'
import { Banner, Spinner, Stack } from '@/ui'
import { useLiveComplaints } from '../use-live-complaints'
import { useSteady } from '../use-steady'
import { Answered } from './answered'
import { NeedsMeCard } from './needs-me-card'
import { inFront, inTurn, waitsFor } from './waiting'
import css from './needs-me.module.css'

const pick = (data: NeedsMeQuery) => data.complaints

/** What waits for the doctor's word, one case at a time, the next deadline first. */
export function NeedsMe() {
  const { t } = useTranslation('complaints')
  const describe = useDescribe()
  const me = useViewer()?.staff.id ?? ''
  const variables = { filter: { open: true, attendingDoctor: me }, first: 50 }
  const list = useList(NeedsMeDocument, variables, pick)
  useLiveComplaints(list.reload)
  const rows = unmask(NeedsMeCardFragmentDoc, useSteady(list, me))
  const [answered, setAnswered] = useState<string[]>([])
  const [putOff, setPutOff] = useState<string[]>([])
  const [held, setHeld] = useState<string>()
  // Which of the open cases wait is decided here, so all of them have to be read.
  const { hasMore, loadingMore, more } = list
  useEffect(() => {
    if (hasMore && !loadingMore) more()
  }, [hasMore, loadingMore, more])

  if (list.loading && rows.length === 0) return <Spinner />
  if (list.failure && rows.length === 0) return <Banner {...describe(list.failure)} onRetry={list.reload} />

  const waits = (row: (typeof rows)[number]) => waitsFor({ opinions: row.opinions, clocks: unmask(CaseClockFragmentDoc, row.clocks) }, me)
  const waiting = inTurn(rows.filter((row) => waits(row) && !answered.includes(row.id)), putOff)
  const current = inFront(waiting, held)
  if (current?.id !== held) setHeld(current?.id)
  const putBack = (id: string) => {
    setPutOff((old) => [...old, id])
    setHeld(undefined)
  }
  return (
    <div className={css.page}>
      <Stack>
        {list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : null}
        <p role="status" className={css.count}>
          {t('needsMe.count', { count: waiting.length })}
        </p>
        {current ? (
          <NeedsMeCard
            key={current.id}
            row={current}
            onNext={waiting.length > 1 ? () => putBack(current.id) : undefined}
            onDone={() => {
              setAnswered((old) => [...old, current.id])
              list.reload()
            }}
          />
        ) : loadingMore ? (
          <Spinner />
        ) : (
          <p className={css.empty}>{t('needsMe.empty')}</p>
        )}
        <Answered rows={rows.filter((row) => !waits(row) || answered.includes(row.id))} me={me} />
      </Stack>
    </div>
  )
}
