import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlainButton } from './plain-button'
import css from './reason-list.module.css'

export interface ReasonLine {
  code: string
  requirement?: string | null
  message: string
}

/** Why a move is blocked, one line per reason with its rule; can be copied into a message. */
export function ReasonList({ reasons }: { reasons: readonly ReasonLine[] }) {
  const { t } = useTranslation('ui')
  const [copied, setCopied] = useState(false)
  const lines = reasons.map((reason) => (reason.requirement ? t('reasonOf', { reason: reason.message, rule: reason.requirement }) : reason.message))

  // Only a safe origin has a clipboard.
  const clipboard = navigator.clipboard as Clipboard | undefined
  async function copy() {
    await clipboard?.writeText(lines.join('\n'))
    setCopied(true)
  }

  return (
    <div className={css.box}>
      <ul className={css.list} aria-label={t('reasons')}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {clipboard ? (
        <PlainButton small kind="quiet" onClick={() => void copy()}>
          {copied ? t('copied') : t('copy')}
        </PlainButton>
      ) : null}
    </div>
  )
}
