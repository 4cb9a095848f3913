import { Select } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel, Spinner } from '@/ui'
import { chartOf, drawn } from './chart-data'
import css from './figures.module.css'
import type { Dimension, Measure } from './subjects'
import { cellText, type FigureRow } from './table'

const Chart = lazy(() => import('./chart'))

interface Props {
  rows: FigureRow[]
  by: Dimension[]
  measures: readonly Measure[]
  name: (dimension: Dimension, key: string) => string
}

const overTime: readonly Dimension[] = ['MONTH', 'WEEK', 'DAY']

/** One measure of the table as a chart: along the first dimension, one series per group of the others. */
export function ChartPanel({ rows, by, measures, name }: Props) {
  const { t } = useTranslation('figures')
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, measures.length - 1)
  const measure = measures[at]
  const first = by[0]
  if (!measure || !first) return null

  const title = t(`measure.${measure.key}`)
  const words = { hidden: t('hidden'), none: '—' }
  const data = chartOf(rows, at, by.length, (one, key) => (by[one] ? name(by[one], key) : key), title)
  const picker = (
    <Select<number>
      className={css.measure}
      size="small"
      aria-label={t('chartOf')}
      value={at}
      onChange={setChosen}
      options={measures.map((one, value) => ({ value, label: t(`measure.${one.key}`) }))}
    />
  )
  if (!drawn(data))
    return (
      <Panel title={t('chart')} actions={picker}>
        <p className={css.note}>{t('chartEmpty')}</p>
      </Panel>
    )
  return (
    <Panel title={t('chart')} actions={picker}>
      <Suspense
        fallback={
          <div className={css.chart}>
            <Spinner />
          </div>
        }
      >
        <Chart data={data} lines={overTime.includes(first)} measure={title} write={(value) => cellText(value, measure, words)} />
      </Suspense>
      {data.left > 0 ? <p className={css.note}>{t('seriesLeft', { count: data.left })}</p> : null}
    </Panel>
  )
}
