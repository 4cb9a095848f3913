import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CalendarDocument, CalendarYearPartsFragmentDoc, type CalendarYearPartsFragment } from '@/gen/graphql'
import { useCan, useDescribe, useRead, useToday } from '@/lib'
import { Banner, Chip, Dialog, PageHeader, Panel, Spinner, Stack } from '@/ui'
import { nextYear, spans } from './calendar-days'
import { CalendarYearForm } from './calendar-year-form'
import css from './settings.module.css'
import { WeekPanel } from './week-panel'

/** Working week, and for each year the days that differ from it. All deadlines are counted by these. */
export default function CalendarPage() {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const can = useCan()
  const today = useToday()
  const { data, failure, loading, reload } = useRead(CalendarDocument, {})
  const years = unmask(CalendarYearPartsFragmentDoc, data?.calendarYears ?? [])
  const [edited, setEdited] = useState<number | null>(null)
  const thisYear = Number(today.slice(0, 4))
  const next = nextYear(years, thisYear)
  const write = can('SETTINGS_WRITE')

  return (
    <>
      <PageHeader
        title={t('calendarTitle')}
        sub={<Link to="/settings">{t('back')}</Link>}
        actions={write && data ? <Button onClick={() => setEdited(next)}>{t('calendar.add', { year: next })}</Button> : null}
      />
      <Stack>
        {failure ? <Banner {...describe(failure)} onRetry={reload} /> : null}
        {loading ? <Spinner /> : null}
        {data && !years.some((one) => one.year === thisYear) ? <Banner tone="warn" title={t('calendar.missing', { year: thisYear })} /> : null}
        {data ? <WeekPanel week={data.workingWeek} onStale={reload} /> : null}
        {[...years]
          .sort((a, b) => b.year - a.year)
          .map((year) => (
            <YearPanel key={year.year} year={year} onEdit={write ? () => setEdited(year.year) : undefined} />
          ))}
      </Stack>
      <Dialog
        title={t(years.some((one) => one.year === edited) ? 'calendar.edit' : 'calendar.add', { year: edited ?? next })}
        open={edited !== null}
        onClose={() => setEdited(null)}
        width={760}
      >
        {edited !== null ? (
          <CalendarYearForm year={edited} known={years.find((one) => one.year === edited)} onStale={reload} onDone={() => setEdited(null)} />
        ) : null}
      </Dialog>
    </>
  )
}

function YearPanel({ year, onEdit }: { year: CalendarYearPartsFragment; onEdit?: () => void }) {
  const { t } = useTranslation('settings')
  const source = year.source === 'shipped' ? t('calendar.shipped') : year.source
  return (
    <Panel
      title={String(year.year)}
      actions={
        onEdit ? (
          <Button size="small" onClick={onEdit} aria-label={`${t('lib:edit')} ${year.year}`}>
            {t('lib:edit')}
          </Button>
        ) : null
      }
    >
      <p className={css.soft}>{t('calendar.source', { source })}</p>
      <ul className={css.list}>
        {spans(year.days).map((span) => (
          <li key={span.from}>
            <Chip tone={span.off ? 'plain' : 'accent'}>{t(span.off ? 'calendar.off' : 'calendar.work')}</Chip>{' '}
            {span.from.slice(5)}
            {span.to === span.from ? '' : ` – ${span.to.slice(5)}`} {span.name}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
