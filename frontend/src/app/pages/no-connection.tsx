import { Button } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { connected } from '@/lib/connection'
import { Banner } from '@/ui'

/** How often the server is asked whether it is back, in milliseconds: the browser does not always notice. */
const EVERY = 5_000

/** Stands in for a page that cannot be loaded without a connection, and opens it as soon as there is one. */
export function NoConnectionPage() {
  const { t } = useTranslation('app')
  const [asking, setAsking] = useState(false)

  const retry = useCallback(async () => {
    setAsking(true)
    if (await connected()) location.reload() // the address is that of the page already
    else setAsking(false)
  }, [])
  useEffect(() => {
    const again = () => void retry()
    const timer = setInterval(again, EVERY)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [retry])

  return (
    <>
      <Banner tone="warn" title={t('offline.title')} detail={t('offline.detail')} />
      <Button type="primary" loading={asking} onClick={() => void retry()}>
        {t('offline.retry')}
      </Button>
    </>
  )
}
