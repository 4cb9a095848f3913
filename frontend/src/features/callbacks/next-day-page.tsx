import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CallbackRowFragmentDoc, NextDayListDocument, type NextDayListQuery } from '@/gen/graphql'
import { StaffPicker } from '@/forms'
import { addDays, useCan, useDescribe, useList, usePrinted, useTime, useToday, useViewer } from '@/lib'
import { Across, Banner, Bar, byId, DataTable, MomentInput, PageHeader, PaperNote, Signatures, Stack, type Column } from '@/ui'
import { useWideColumns, type Row } from './columns'
import type { NextDaySearch } from './search'
import css from './next-day.module.css'

const pick = (data: NextDayListQuery) => data.nextDayList

/** Longer lists are not printed by anybody; the rest stays behind "more". */
const WHOLE = 500

/** Tomorrow's list with its key points (R135), made for paper as well. */
export default function NextDayPage() {
  const { t } = useTranslation('callbacks')
  const describe = useDescribe()
  const time = useTime()
  const can = useCan()
  const tomorrow = addDays(useToday(), 1)
  const viewer = useViewer()
  const search = useSearch({ from: '/inside/shell/next-day' })
  const navigate = useNavigate({ from: '/next-day' })
  const printed = usePrinted()
  const day = search.day ?? tomorrow
  const list = useList(NextDayListDocument, { day, assignee: search.assignee ?? null, first: 100 }, pick)
  const { hasMore, loadingMore, more } = list
  const rows = unmask(CallbackRowFragmentDoc, list.rows)
  const columns: Column<Row>[] = [
    ...useWideColumns(day),
    { key: 'result', title: t('nextDay.result'), card: 'none', width: 160, render: () => <span className={css.blank} /> },
  ]
  const count = rows.length
  const coming = !list.failure && (list.loading || loadingMore || (hasMore && count < WHOLE))
  // The server counts a list up to 1000; of a longer one nobody knows how many are missing.
  const missing = list.totalCount === null || list.totalCount >= 1000 ? 0 : Math.max(0, list.totalCount - count)
  useEffect(() => {
    if (hasMore && !loadingMore && count < WHOLE) more()
  }, [hasMore, loadingMore, more, count])

  const go = (change: NextDaySearch) => void navigate({ search: (old) => ({ ...old, ...change }) })
  return (
    <Across>
      <PaperNote>{printed}</PaperNote>
      <PageHeader
        title={t('nextDay.title')}
        sub={`${time.longDay(day)} · ${viewer?.hospital?.name ?? ''}`}
        actions={
          <Button type="primary" loading={coming} onClick={() => window.print()}>
            {t('lib:print')}
          </Button>
        }
      />
      <Stack>
        <div className="no-print">
          <Bar label={t('filters.label')}>
            <MomentInput kind="day" aria-label={t('nextDay.day')} value={day} onChange={(value) => go({ day: value || undefined })} />
            {can('CALLBACK_ASSIGN') ? (
              <div className={css.picker}>
                <StaffPicker
                  aria-label={t('row.assignee')}
                  placeholder={t('nextDay.everybody')}
                  value={search.assignee}
                  onChange={(assignee) => go({ assignee })}
                />
              </div>
            ) : null}
          </Bar>
        </div>
        <DataTable
          label={t('nextDay.title')}
          columns={columns}
          rows={rows}
          rowKey={byId}
          rowName={(row) => row.customer.name}
          loading={list.loading}
          loadingMore={loadingMore}
          hasMore={hasMore}
          onMore={more}
          error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
          empty={t('nextDay.empty')}
        />
        {!coming && hasMore ? <p role="status">{missing > 0 ? t('nextDay.missing', { count: missing, shown: count }) : t('nextDay.missingMany', { shown: count })}</p> : null}
        <Signatures names={[t('nextDay.sign'), t('nextDay.signed')]} />
      </Stack>
    </Across>
  )
}
