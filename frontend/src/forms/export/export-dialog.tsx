import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import type { ExportFormat } from '@/gen/enums'
import { JobPartsFragmentDoc, StartExportDocument, type StartExportInput } from '@/gen/graphql'
import { useAction, useDescribe, useLabel } from '@/lib'
import { Banner, Bar, Choice, Dialog, Stack } from '@/ui'
import { JobCard } from './job-card'

interface Props {
  ask: Omit<StartExportInput, 'format'>
  onClose: () => void
}

const formats: readonly ExportFormat[] = ['XLSX', 'CSV']

/** Chooses the format, starts the export and shows how far it is; closing the dialog does not end it. */
export default function ExportDialog({ ask, onClose }: Props) {
  const { t } = useTranslation('forms')
  const describe = useDescribe()
  const label = useLabel()
  const [format, setFormat] = useState<ExportFormat>('XLSX')
  const [id, setId] = useState<string | null>(null)
  const start = useAction(StartExportDocument)

  async function go() {
    const { data } = await start.run({ input: { ...ask, format } })
    const job = unmask(JobPartsFragmentDoc, data?.startExport ?? null)
    if (job) setId(job.id)
  }

  return (
    <Dialog title={t('export.title')} open onClose={onClose}>
      <Stack>
        {id ? (
          <JobCard id={id} />
        ) : (
          <>
            <p>{t('export.hint')}</p>
            <Choice<ExportFormat>
              label={t('export.format')}
              value={format}
              onChange={setFormat}
              options={formats.map((value) => ({ value, label: label('ExportFormat', value) }))}
            />
            {start.failure ? (
              <Banner {...describe(start.failure)}>
                {start.failure.fields.map((field) => (
                  <div key={field.path.join('.')}>{field.message}</div>
                ))}
              </Banner>
            ) : null}
          </>
        )}
        <Bar end>
          <Link to="/exports">{t('export.all')}</Link>
          <Button onClick={onClose}>{t('export.close')}</Button>
          {id ? null : (
            <Button type="primary" loading={start.busy} onClick={() => void go()}>
              {t('export.start')}
            </Button>
          )}
        </Bar>
      </Stack>
    </Dialog>
  )
}
