import { useNavigate } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import {
  CancelImportDocument,
  ImportProgressFragmentDoc,
  ImportTargetsDocument,
  StartImportDocument,
  type ImportMappingPartsFragment,
  type ImportProgressFragment,
} from '@/gen/graphql'
import { useAction, useDescribe, useRead, useUpload } from '@/lib'
import { Banner, Bar, DataTable, Facts, Panel, SendProgress } from '@/ui'
import { FileInput } from './file-input'
import { fileOf, rememberFile } from './file-memory'
import css from './imports.module.css'
import { assign, differs, doubled, unfilled, type Assigned } from './mapping'

interface Props {
  run: ImportProgressFragment
  mapping: ImportMappingPartsFragment
}

/** What the server calls the system of a file that nobody has named. */
const unsaid = 'import'

const assigned = (mapping: ImportMappingPartsFragment): Assigned[] =>
  mapping.columns.map(({ column, target }) => ({ column, target: target ?? null }))

/** What each column of the file fills. Other columns mean that the file is read again, as a new run. */
export function MappingPanel({ run, mapping }: Props) {
  const { t } = useTranslation('imports')
  const describe = useDescribe()
  const targets = useRead(ImportTargetsDocument, { kind: run.kind })
  const list = targets.data?.importTargets ?? []
  const [columns, setColumns] = useState<Assigned[]>(() => assigned(mapping))
  const again = useReadAgain(run, mapping.sourceName)
  const [file, setFile] = useState<File | undefined>()

  const nameOf = (target: string) => list.find((one) => one.name === target)?.label ?? target
  const twice = doubled(columns)
  const missing = unfilled(columns, list)
  const changed = differs(columns, assigned(mapping))
  const options = list.map((one) => ({ value: one.name, label: one.required ? `${one.label} *` : one.label }))
  const known = fileOf(run.id) !== null
  const rows = mapping.columns.map((column, at) => ({ ...column, at }))

  return (
    <Panel title={t('mapping.title')}>
      <Facts
        items={[
          [t('new.source'), mapping.sourceName === unsaid ? t('mapping.unsaid') : mapping.sourceName],
          [t('mapping.dates'), mapping.dates === 'asWritten' ? t('mapping.asWritten') : mapping.dates],
        ]}
      />
      {targets.failure ? <Banner {...describe(targets.failure)} onRetry={targets.reload} /> : null}
      <DataTable
        label={t('mapping.title')}
        rows={rows}
        rowKey={(row) => String(row.at)}
        columns={[
          { key: 'column', title: t('mapping.column'), card: 'head', render: (row) => <strong>{row.column}</strong> },
          {
            key: 'target',
            title: t('mapping.target'),
            render: (row) => (
              <Select<string>
                className={css.target}
                aria-label={t('mapping.targetOf', { column: row.column })}
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                placeholder={t('mapping.leftOut')}
                options={options}
                value={columns[row.at]?.target ?? undefined}
                onChange={(target?: string) => setColumns((old) => assign(old, row.column, target ?? null))}
              />
            ),
          },
          { key: 'sure', title: t('mapping.confidence'), align: 'end', render: (row) => (row.target ? `${Math.round(row.confidence * 100)}%` : '') },
          { key: 'samples', title: t('mapping.samples'), render: (row) => <span className={css.samples}>{row.samples.join(' · ')}</span> },
        ]}
      />
      {twice.length > 0 ? <Banner tone="warn" title={t('mapping.twice', { targets: twice.map(nameOf).join(t('mapping.comma')) })} /> : null}
      {missing.length > 0 ? (
        <Banner tone="warn" title={t('mapping.missing', { targets: missing.map((one) => one.label).join(t('mapping.comma')) })} />
      ) : null}
      {again.failure ? (
        <Banner {...describe(again.failure)}>
          {again.failure.fields.map((field) => (
            <div key={`${field.path.join('.')} ${field.message}`}>{field.message}</div>
          ))}
        </Banner>
      ) : null}
      {known ? null : (
        <div>
          <p className={css.hint}>{t('mapping.fileAgain')}</p>
          <FileInput aria-label={t('mapping.chooseAgain')} onChange={setFile} />
        </div>
      )}
      {again.sending.share === null ? null : <SendProgress label={t('new.sending')} share={again.sending.share} onCancel={again.sending.cancel} />}
      <Bar end>
        <Button disabled={!changed} onClick={() => setColumns(assigned(mapping))}>
          {t('mapping.reset')}
        </Button>
        <Button disabled={!changed || (!known && !file)} loading={again.busy} onClick={() => void again.run(columns, file)}>
          {t('mapping.again')}
        </Button>
      </Bar>
    </Panel>
  )
}

/** Reads the same file once more with other columns; a run that still waited is given up for it. */
function useReadAgain(run: ImportProgressFragment, sourceName: string) {
  const navigate = useNavigate()
  const start = useAction(StartImportDocument)
  const cancel = useAction(CancelImportDocument)
  const sending = useUpload()

  async function read(columns: Assigned[], chosen: File | undefined) {
    let file = fileOf(run.id)
    if (!file && chosen) {
      file = await sending.run(chosen)
      if (file) rememberFile(run.id, file)
    }
    if (!file) return
    const { data } = await start.run({ input: { file, kind: run.kind, columns, sourceName } })
    if (!data) return
    if (run.state === 'STAGED') await cancel.run({ id: run.id, expectedVersion: run.version })
    const next = unmask(ImportProgressFragmentDoc, data.startImport)
    rememberFile(next.id, file)
    void navigate({ to: '/imports/$id', params: { id: next.id } })
  }
  return { run: read, sending, busy: sending.share !== null || start.busy || cancel.busy, failure: sending.failure ?? start.failure }
}
