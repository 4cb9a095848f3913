import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ExportButton } from '@/forms/export/export-button'
import { useDescribe, useLabel, useTime, useToday } from '@/lib'
import { Banner, PageHeader, Panel, Spinner, Stack } from '@/ui'
import { ChartPanel } from './chart-panel'
import { FigureTable } from './figure-table'
import css from './figures.module.css'
import { Question } from './question'
import { rangeOf } from './range'
import type { FiguresSearch } from './search'
import { dimensionsOf, shapes } from './subjects'
import { cellText, totalOf } from './table'
import { useFigures } from './use-figures'
import { useNames } from './use-names'

/** The figures: a question that can be sent to others as an address, its table, a chart, a file. */
export default function FiguresPage() {
  const { t } = useTranslation('figures')
  const describe = useDescribe()
  const label = useLabel()
  const time = useTime()
  const today = useToday()
  const search = useSearch({ from: '/inside/shell/figures' })
  const navigate = useNavigate({ from: '/figures' })
  const go = (change: Partial<FiguresSearch>) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })

  const subject = search.about ?? 'complaints'
  const by = dimensionsOf(subject, search.by ?? (search.about ? undefined : 'MONTH'))
  const range = rangeOf(search, today)
  const shape = shapes[subject]
  const figures = useFigures(subject, by, range)
  // The total is counted by the server: what is hidden in the rows would be missing in their sum, and the
  // server hides no count alone that a total of its own gives away.
  const whole = useFigures(subject, [], range)
  const name = useNames(subject, by)

  const words = { hidden: t('hidden'), none: '—' }
  const write = (cells: (number | null)[]) =>
    cells.map((cell, at) => {
      const measure = shape.measures[at]
      return measure ? cellText(cell, measure, words) : ''
    })
  const head = [...by.map((one) => label(shape.words, one)), ...shape.measures.map((one) => t(`measure.${one.key}`))]
  const rows = (by.length > 0 ? (figures.rows ?? []) : []).map((row) => [
    ...by.map((one, at) => name(one, row.keys[at] ?? '-')),
    ...write(row.cells),
  ])
  const below = totalOf(figures.rows ?? [], by.indexOf('HOSPITAL'), whole.rows)
  const total = below ? write(below.cells) : null
  const hidden = (by.length > 0 ? figures.suppressed : 0) + (below ? whole.suppressed : 0)

  const asked = { complaints: 'complaintFigures', callbacks: 'callbackFigures', appointments: 'appointmentFigures' } as const

  return (
    <>
      <PageHeader
        title={t('title')}
        sub={figures.asOf ? t('asOf', { at: time.moment(figures.asOf) }) : undefined}
        actions={
          <ExportButton ask={{ [asked[subject]]: { groupBy: by, range } }} disabled={figures.rows === null} />
        }
      />
      <Stack>
        <Question subject={subject} by={by} range={range} onChange={(change) => go({ about: subject, by: by.join(',') || undefined, ...change })} />
        {figures.failure ? (
          <Banner {...describe(figures.failure)} onRetry={figures.reload}>
            {figures.failure.fields.map((field) => (
              <div key={`${field.path.join('.')} ${field.message}`}>{field.message}</div>
            ))}
          </Banner>
        ) : null}
        {hidden > 0 ? (
          <Banner tone="info" title={t('suppressed', { count: hidden })} detail={t('suppressedWhy')} />
        ) : null}
        {figures.rows === null ? (
          figures.failure ? null : <Spinner />
        ) : (
          <>
            {by.length > 0 && figures.rows.length > 0 ? <ChartPanel rows={figures.rows} by={by} measures={shape.measures} name={name} /> : null}
            <Panel title={t('tableTitle', { subject: t(`subject.${subject}`) })}>
              <FigureTable label={t('tableTitle', { subject: t(`subject.${subject}`) })} head={head} groups={by.length} rows={rows} total={total} />
              {by.length > 0 && figures.rows.length === 0 ? <p className={css.note}>{t('empty')}</p> : null}
            </Panel>
          </>
        )}
      </Stack>
    </>
  )
}
