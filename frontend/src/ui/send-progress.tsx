import { Button } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import css from './send-progress.module.css'
import { useReportSending } from './typing'

interface Props {
  /** Name of the bar. */
  label: string
  /** 0 to 1. */
  share: number
  onCancel: () => void
}

/** A file on its way. While it is there, panels, dialogs and the page ask before they are left. */
export function SendProgress(props: Props) {
  useReportSending(useId(), props.onCancel)
  return <SendBar {...props} />
}

/** How it looks: how much has left, and a way to end it. Read out at every quarter, so that nobody is talked over. */
export function SendBar({ label, share, onCancel }: Props) {
  const { t } = useTranslation('ui')
  const percent = Math.floor(share * 100)
  const words = (of: number) => (of < 100 ? t('sending.part', { percent: of }) : t('sending.wait'))
  return (
    <div className={css.box}>
      <progress className={css.bar} aria-label={label} value={percent} max={100} />
      <span aria-hidden="true" className={css.words}>
        {words(percent)}
      </span>
      <span role="status" className="visually-hidden">
        {words(Math.floor(percent / 25) * 25)}
      </span>
      <Button onClick={onCancel}>{t('sending.cancel')}</Button>
    </div>
  )
}
