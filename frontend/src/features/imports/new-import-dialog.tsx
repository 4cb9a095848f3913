import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import type { ImportKind } from '@/gen/enums'
import { ImportChoicesDocument, ImportProgressFragmentDoc, StartImportDocument } from '@/gen/graphql'
import { useAction, useDescribe, useOptions, useRead, useUpload } from '@/lib'
import { Banner, Bar, CancelButton, Dialog, Field, SendProgress, ServerForm } from '@/ui'
import { FileInput } from './file-input'
import { rememberFile } from './file-memory'
import css from './imports.module.css'

interface Values {
  kind: ImportKind
  file: File
  sourceName?: string
  mappingName?: string
}

/** Reads a file into the stage. Nothing is applied by this. */
export function NewImportDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('imports')
  return (
    <Dialog title={t('new.title')} open={open} onClose={onClose}>
      <NewImportForm onCancel={onClose} />
    </Dialog>
  )
}

/** A file that was sent already is not sent again when only the start of the reading failed. */
interface SentFile {
  file: File
  id: string
}

function NewImportForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('imports')
  const describe = useDescribe()
  const navigate = useNavigate()
  const [form] = Form.useForm<Values>()
  const choices = useRead(ImportChoicesDocument, {})
  const offered = choices.data?.importChoices ?? []
  const kinds = useOptions('ImportKind', offered.map((one) => one.kind))
  const kind = Form.useWatch('kind', form)
  const mappings = offered.find((one) => one.kind === kind)?.mappings ?? []
  const [sent, setSent] = useState<SentFile | null>(null)
  const sending = useUpload()
  const start = useAction(StartImportDocument)
  const here = useRef(false)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])

  async function fileId(file: File): Promise<string | null> {
    if (sent?.file === file) return sent.id
    const id = await sending.run(file)
    if (id) setSent({ file, id })
    return id
  }

  async function submit(values: Values) {
    const file = await fileId(values.file)
    if (!file) return
    const input = {
      file,
      kind: values.kind,
      sourceName: values.sourceName?.trim() || null,
      mappingName: values.mappingName ?? null,
    }
    const { data } = await start.run({ input })
    if (!data) return
    const run = unmask(ImportProgressFragmentDoc, data.startImport)
    rememberFile(run.id, file)
    // Whoever has closed the dialog meanwhile finds the import in the list.
    if (here.current) void navigate({ to: '/imports/$id', params: { id: run.id } })
  }

  const failure = sending.failure ?? start.failure
  return (
    <ServerForm<Values> form={form} label={t('new.title')} refused={failure?.fields} onSubmit={(values) => void submit(values)}>
      {failure ? <Banner {...describe(failure)} /> : null}
      {choices.failure ? <Banner {...describe(choices.failure)} onRetry={choices.reload} /> : null}
      <Field name="kind" label={t('new.kind')} required>
        <Select options={kinds} loading={choices.loading} onChange={() => form.resetFields(['mappingName'])} />
      </Field>
      <Field name="file" label={t('new.file')} extra={t('new.fileHint')} valuePropName="file" required>
        <FileInput />
      </Field>
      <Field name="sourceName" label={t('new.source')} extra={t('new.sourceHint')}>
        <Input maxLength={40} />
      </Field>
      {mappings.length > 0 ? (
        <Field name="mappingName" label={t('new.mapping')} extra={t('new.mappingHint')}>
          <Select allowClear placeholder={t('new.byHeadings')} options={mappings.map(({ name, label }) => ({ value: name, label }))} />
        </Field>
      ) : null}
      <p className={css.hint}>{t('new.safe')}</p>
      {sending.share === null ? null : <SendProgress label={t('new.sending')} share={sending.share} onCancel={sending.cancel} />}
      <Bar end>
        <CancelButton onClick={onCancel}>{t('lib:cancel')}</CancelButton>
        <Button type="primary" htmlType="submit" loading={sending.share !== null || start.busy}>
          {t('new.start')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
