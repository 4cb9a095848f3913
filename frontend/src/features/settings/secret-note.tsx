import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner, Bar, Stack } from '@/ui'
import css from './settings.module.css'

export interface Secret {
  name: string
  login: string
  secret: string
}

/** The one-time secret of a new or reset account. It is shown this once and kept nowhere. */
export function SecretNote({ name, login, secret, onDone }: Secret & { onDone: () => void }) {
  const { t } = useTranslation('settings')
  const [copied, setCopied] = useState(false)
  // Only a safe origin has a clipboard.
  const clipboard = navigator.clipboard as Clipboard | undefined
  async function copy() {
    await clipboard?.writeText(secret)
    setCopied(true)
  }
  return (
    <Stack>
      <Banner tone="warn" title={t('secret.once')} detail={t('secret.how', { name, login, address: `${location.origin}/setup` })} />
      <output className={css.secret} aria-label={t('secret.label')}>
        {secret}
      </output>
      <Bar end>
        {clipboard ? (
          <Button onClick={() => void copy()} aria-live="polite">
            {t(copied ? 'secret.copied' : 'secret.copy')}
          </Button>
        ) : null}
        <Button type="primary" onClick={onDone}>
          {t('secret.done')}
        </Button>
      </Bar>
    </Stack>
  )
}
