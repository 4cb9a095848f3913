import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from './banner.module.css'
import { PlainButton } from './plain-button'
import { ReasonList, type ReasonLine } from './reason-list'

export interface BannerProps {
  tone: 'info' | 'good' | 'warn' | 'error'
  title: ReactNode
  detail?: ReactNode
  /** Why something is not allowed now, one line each. */
  reasons?: ReasonLine[]
  onRetry?: () => void
  retryLabel?: string
  onClose?: () => void
  children?: ReactNode
}

/** A message that stays on the page: what happened, why, and what can be done. Errors are read out at once. */
export function Banner({ tone, title, detail, reasons, onRetry, retryLabel, onClose, children }: BannerProps) {
  const { t } = useTranslation('ui')
  return (
    <div className={`${css.banner} ${css[tone]}`} role={tone === 'error' ? 'alert' : 'status'}>
      <div className={css.text}>
        <strong>{title}</strong>
        {detail ? <div>{detail}</div> : null}
        {reasons?.length ? <ReasonList reasons={reasons} /> : null}
        {children ? <div className={css.more}>{children}</div> : null}
      </div>
      {onRetry ? (
        <PlainButton small onClick={onRetry}>
          {retryLabel ?? t('retry')}
        </PlainButton>
      ) : null}
      {onClose ? (
        <PlainButton small kind="quiet" onClick={onClose} aria-label={t('close')}>
          ×
        </PlainButton>
      ) : null}
    </div>
  )
}
