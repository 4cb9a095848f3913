import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MyDayDocument } from '@/gen/graphql'
import { ViewsMenu } from '@/forms'
import { addDays, fromWall, hospitalNow, useRead, useToday, useViewer, useZone } from '@/lib'
import { PageHeader, say, Spinner, Stack, useNarrow } from '@/ui'
import { heapFilter } from './bucket'
import { DayCounters } from './day-counters'
import { DayList } from './day-list'
import { CallbackFilters } from './filters'
import { nextAfter } from './next-after'
import type { Saved } from './outcome-form'
import { leadsOn, SavedBanner } from './saved-banner'
import { daySearch, type DaySearch } from './search'
import { useWorklist } from './use-worklist'
import { WorkPane } from './work-pane'
import css from './work.module.css'

// Opened now and then: it comes when it is asked for.
const PlanDialog = lazy(async () => ({ default: (await import('./plan-dialog')).PlanDialog }))

/** The agent's day: the list in the order to call, and beside it the callback in hand. */
export default function MyDayPage() {
  const { t } = useTranslation('callbacks')
  const narrow = useNarrow()
  const me = useViewer()?.staff.id
  const search = useSearch({ from: '/inside/shell/day' })
  const navigate = useNavigate({ from: '/day' })
  const day = useRead(MyDayDocument, {})
  const [saved, setSaved] = useState<Saved | null>(null)
  /** The callback that was opened to be called at once. */
  const [starting, setStarting] = useState<string | null>(null)
  const pane = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(false)
  if (search.new && !asked) setAsked(true)

  const tomorrow = fromWall(`${addDays(useToday(), 1)}T00:00`, useZone())
  const { show } = search
  const counts = day.data?.myDay
  // The instant that parts "due" from "later" moves on with the counters, not by itself: the list would be read anew all the time.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const asOf = useMemo(() => hospitalNow().toISOString(), [show, counts?.due, counts?.later])
  /** How often callbacks were taken away: the one in hand may be among them. */
  const [losses, setLosses] = useState(0)
  const list = useWorklist({ assignee: me, purpose: search.purpose, tier: search.tier, ...heapFilter(show, asOf, tomorrow) }, (lost) => {
    day.reload()
    if (lost) setLosses((count) => count + 1)
  })
  const { rows } = list

  const go = useCallback((change: Partial<DaySearch>) => void navigate({ search: (old) => ({ ...old, ...change }) }), [navigate])
  const open = (id: string | undefined, atOnce = false) => {
    setStarting(atOnce && id ? id : null)
    go({ callback: id })
    pane.current?.scrollTo({ top: 0 })
  }

  function onSaved(result: Saved) {
    const more = leadsOn(result)
    setSaved(more ? result : null)
    if (!more) say(t('saved.title'))
    open(nextAfter(rows, result.callback.id))
    // The form that had the focus is gone: the next callback takes it, and its keys.
    pane.current?.focus({ preventScroll: true })
    day.reload()
  }

  // The list answers the key first; the callback is read and drawn once that can be seen.
  const ready = useDeferredValue(search.callback) === search.callback
  const work = search.callback && !ready ? (
    <Spinner />
  ) : search.callback ? (
    <WorkPane id={search.callback} start={starting === search.callback} losses={losses} onSaved={onSaved} onBack={() => open(undefined)} />
  ) : rows.length > 0 ? (
    <p className={css.choose}>{t('day.choose')}</p>
  ) : null
  const table = (
    <DayList
      list={list}
      current={search.callback}
      onOpen={open}
      filters={<CallbackFilters value={search} onChange={go} />}
      empty={t(show || search.purpose || search.tier ? 'day.emptyFiltered' : 'day.empty')}
    />
  )

  const counters = <DayCounters counts={counts} shown={show} onShow={(wanted) => go({ show: wanted })} />
  // On a phone the callback in hand has the page for itself.
  const alone = narrow && search.callback !== undefined
  return (
    <>
      <PageHeader
        title={t('day.title')}
        tags={narrow ? undefined : counters}
        actions={
          alone ? undefined : (
            <>
              <ViewsMenu list="MY_DAY" search={search} parse={daySearch} />
              <Button onClick={() => go({ new: true })}>{t('plan.title')}</Button>
            </>
          )
        }
      />
      <Stack>
        {narrow && !alone ? counters : null}
        {saved ? <SavedBanner saved={saved} onClose={() => setSaved(null)} /> : null}
        {narrow ? (
          search.callback ? (
            <section ref={pane} aria-label={t('work.title')} tabIndex={-1} className={css.pane}>
              {work}
            </section>
          ) : (
            table
          )
        ) : (
          <div className={css.split}>
            {table}
            {/* The pane scrolls by itself, so the keyboard must be able to reach it. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <section ref={pane} className={css.pane} aria-label={t('work.title')} tabIndex={0}>
              {work}
            </section>
          </div>
        )}
      </Stack>
      {asked ? (
        <Suspense fallback={null}>
          <PlanDialog open={search.new === true} onClose={() => void navigate({ search: (old) => ({ ...old, new: undefined }), replace: true })} onDone={list.reload} />
        </Suspense>
      ) : null}
    </>
  )
}
