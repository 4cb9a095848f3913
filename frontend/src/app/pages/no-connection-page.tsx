import { Button } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { connected } from '@/lib/connection'
import { Banner } from '@/ui'
import css from './plain.module.css'

/** How often the server is asked whether it is back, in milliseconds: the browser does not always notice. */
const EVERY = 5_000

/**
 * Stands in for a page that cannot be loaded without a connection, and loads it as soon as there is one: at
 * once, when the page is opened again after the connection came back.
 */
export function NoConnectionPage() {
  const { t } = useTranslation('app')
  const [asking, setAsking] = useState(false)

  const retry = useCallback(async () => {
    if (await connected()) location.reload() // the address is that of the page already
  }, [])
  useEffect(() => {
    const again = () => void retry()
    again()
    const timer = setInterval(again, EVERY)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [retry])

  async function byHand() {
    setAsking(true)
    await retry()
    setAsking(false)
  }

  return (
    <div className={css.page}>
      <Banner tone="warn" title={t('offline.title')} detail={t('offline.detail')} />
      <Button type="primary" loading={asking} onClick={() => void byHand()}>
        {t('offline.retry')}
      </Button>
    </div>
  )
}
