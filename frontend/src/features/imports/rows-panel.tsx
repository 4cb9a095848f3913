import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportVerdict } from '@/gen/enums'
import { ImportRowsDocument, type ImportRowsQuery } from '@/gen/graphql'
import { useDescribe, useLabel, useList } from '@/lib'
import { Banner, Choice, DataTable, Panel, type Column } from '@/ui'
import css from './imports.module.css'
import { VerdictChip } from './state-chip'

const pick = (data: ImportRowsQuery) => data.importRun?.rows
type Row = NonNullable<ImportRowsQuery['importRun']>['rows']['nodes'][number]

const verdicts = ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED', 'APPLIED'] as const

/** What would become, or has become, of every row of the file. */
export function RowsPanel({ id, total, columns: names }: { id: string; total: number; columns: string[] }) {
  const { t } = useTranslation('imports')
  const describe = useDescribe()
  const label = useLabel()
  const [verdict, setVerdict] = useState<ImportVerdict | 'ALL'>('ALL')
  const list = useList(ImportRowsDocument, { id, verdict: verdict === 'ALL' ? null : [verdict], first: 50 }, pick)
  const columns = useColumns(names)

  return (
    <Panel title={verdict === 'ALL' ? t('rows.titleOf', { count: total }) : t('rows.title')}>
      <Choice<ImportVerdict | 'ALL'>
        label={t('rows.filter')}
        value={verdict}
        onChange={setVerdict}
        options={[{ value: 'ALL', label: t('lib:all') }, ...verdicts.map((value) => ({ value, label: label('ImportVerdict', value) }))]}
      />
      <DataTable
        label={t('rows.title')}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => String(row.line)}
        loading={list.loading}
        loadingMore={list.loadingMore}
        hasMore={list.hasMore}
        onMore={list.more}
        error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
        empty={t('rows.empty')}
      />
    </Panel>
  )
}

function useColumns(names: string[]): Column<Row>[] {
  const { t } = useTranslation('imports')
  return [
    { key: 'line', title: t('rows.line'), card: 'head', align: 'end', render: (row) => row.line },
    { key: 'verdict', title: t('rows.verdict'), card: 'head', render: (row) => <VerdictChip verdict={row.verdict} /> },
    {
      key: 'problems',
      title: t('rows.problems'),
      render: (row) =>
        row.problems.length > 0 ? (
          <ul className={css.problem}>
            {row.problems.map((problem) => (
              <li key={`${problem.field} ${problem.message}`}>
                {problem.message}
                {problem.column ? <span className={css.hint}> {t('rows.inColumn', { column: problem.column })}</span> : null}
              </li>
            ))}
          </ul>
        ) : (
          ''
        ),
    },
    ...names.map((name, at) => ({
      key: `cell ${at}`,
      title: name,
      render: (row: Row) =>
        row.cells[at] ? (
          <span className={css.cell} title={row.cells[at]}>
            {row.cells[at]}
          </span>
        ) : (
          ''
        ),
    })),
  ]
}
