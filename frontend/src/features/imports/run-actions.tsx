import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApplyImportDocument, CancelImportDocument, type ImportProgressFragment } from '@/gen/graphql'
import { download, useAction, useDescribe, useDescribeDownload, useLabel, type Failure } from '@/lib'
import { Banner, Bar, Dialog, say, Stack } from '@/ui'
import { canApply } from './progress'

interface Props {
  run: ImportProgressFragment
  refusedRowsPath: string
  /** The run has moved on since it was read. */
  onStale: () => void
}

/** Apply a run that waits or give it up, and the refused rows as a file to mend. */
export function RunActions({ run, refusedRowsPath, onStale }: Props) {
  const { t } = useTranslation('imports')
  const [asked, setAsked] = useState<'apply' | 'cancel' | null>(null)
  const [fetching, setFetching] = useState(false)
  const describeLost = useDescribeDownload()

  async function fetchRefused() {
    setFetching(true)
    const { failure } = await download(refusedRowsPath, `${run.fileName.replace(/\.\w+$/, '')}${t('run.refusedMark')}.csv`)
    setFetching(false)
    if (failure) say(describeLost(failure), 'error')
  }

  return (
    <>
      {run.refused > 0 && run.state !== 'READING' ? (
        <Button loading={fetching} onClick={() => void fetchRefused()}>
          {t('run.download', { count: run.refused })}
        </Button>
      ) : null}
      {run.state === 'STAGED' ? <Button onClick={() => setAsked('cancel')}>{t('run.cancel')}</Button> : null}
      {run.state === 'STAGED' ? (
        <Button type="primary" disabled={!canApply(run)} onClick={() => setAsked('apply')}>
          {t('run.apply', { count: run.accepted })}
        </Button>
      ) : null}
      <Confirm asked={asked} run={run} onClose={() => setAsked(null)} onStale={onStale} />
    </>
  )
}

function Confirm({ asked, run, onClose, onStale }: { asked: 'apply' | 'cancel' | null; run: ImportProgressFragment; onClose: () => void; onStale: () => void }) {
  const { t } = useTranslation('imports')
  const describe = useDescribe()
  const label = useLabel()
  const apply = useAction(ApplyImportDocument)
  const cancel = useAction(CancelImportDocument)
  const action = asked === 'apply' ? apply : cancel

  const settle = (failure: Failure | undefined) => {
    if (failure?.code === 'CONFLICT') onStale()
    if (!failure) onClose()
  }
  async function go() {
    const { failure } = await action.run({ id: run.id, expectedVersion: run.version })
    settle(failure)
  }

  const counts = { accepted: run.accepted, refused: run.refused, kind: label('ImportKind', run.kind) }
  return (
    <Dialog title={t(asked === 'apply' ? 'confirm.applyTitle' : 'confirm.cancelTitle')} open={asked !== null} onClose={onClose}>
      <Stack>
        {action.failure ? <Banner {...describe(action.failure)} /> : null}
        <p>{asked === 'apply' ? t('confirm.apply', counts) : t('confirm.cancel')}</p>
        <Bar end>
          <Button onClick={onClose}>{t('lib:back')}</Button>
          <Button type={asked === 'cancel' ? 'default' : 'primary'} loading={action.busy} onClick={() => void go()}>
            {asked === 'apply' ? t('run.apply', { count: run.accepted }) : t('run.cancel')}
          </Button>
        </Bar>
      </Stack>
    </Dialog>
  )
}
