import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from './banner'
import { Bar } from './bar'
import css from './job-progress.module.css'

interface Props {
  /** Name of the bar. */
  label: string
  /** How far it is, in words; read out when it changes. */
  words: string
  moving: boolean
  done: number
  /** Null while nobody knows. */
  total: number | null
  /** What cancelling leaves behind. */
  cancelDetail: string
  /** Ends the work before its end; without it nobody can. */
  onCancel?: () => Promise<void>
  failed?: ReactNode
  /** The result, once there is one. */
  children?: ReactNode
}

/** Long work: how far it is, that one may go on with something else, a way to end it, and how it ended. */
export function JobProgress({ label, words, moving, done, total, cancelDetail, onCancel, failed, children }: Props) {
  const { t } = useTranslation('ui')
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)

  async function cancel() {
    setBusy(true)
    await onCancel?.()
    setBusy(false)
    setAsked(false)
  }

  return (
    <div className={css.job}>
      {moving ? (
        <>
          <span role="status">{words}</span>
          <progress className={css.bar} aria-label={label} value={total ? Math.min(done, total) : undefined} max={Math.max(total ?? 1, 1)} />
          <p className={css.note}>{t('job.leave')}</p>
        </>
      ) : null}
      {moving && onCancel && !asked ? (
        <Bar>
          <Button onClick={() => setAsked(true)}>{t('job.cancel')}</Button>
        </Bar>
      ) : null}
      {moving && asked ? (
        <Banner tone="warn" title={t('job.sure')} detail={cancelDetail}>
          <Bar>
            <Button loading={busy} onClick={() => void cancel()}>
              {t('job.yes')}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('job.no')}</Button>
          </Bar>
        </Banner>
      ) : null}
      {failed ? <Banner tone="error" title={t('job.failed')} detail={failed} /> : null}
      {children}
    </div>
  )
}
