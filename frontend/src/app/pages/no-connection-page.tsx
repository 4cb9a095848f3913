import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { apiBase } from '@/lib/config'
import { connected } from '@/lib/connection'
import { Banner, PlainButton } from '@/ui'
import css from './plain.module.css'

/** How often the server is asked whether it is back, in milliseconds: the browser does not always notice. */
const EVERY = 5_000

/**
 * Stands in for a page that cannot be loaded without a connection, and loads it as soon as there is one: at
 * once, when the page is opened again after the connection came back. As the whole page it has a heading.
 */
export function NoConnectionPage({ whole = false }: { whole?: boolean }) {
  const { t } = useTranslation('app')
  const [asking, setAsking] = useState(false)

  const retry = useCallback(async () => {
    if (await connected(whole ? apiBase() : '')) location.reload() // the address is that of the page already
  }, [whole])
  useEffect(() => {
    const again = () => void retry()
    if (!whole) again() // a whole page has just asked
    const timer = setInterval(again, EVERY)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [retry, whole])

  async function byHand() {
    setAsking(true)
    await retry()
    setAsking(false)
  }

  const Frame = whole ? 'main' : 'div'
  return (
    <Frame className={css.page}>
      {whole ? <h1 className={css.name}>{t('brand')}</h1> : null}
      <Banner tone="warn" title={t('offline.title')} detail={t(whole ? 'offline.whole' : 'offline.detail')} />
      <PlainButton kind="main" busy={asking} onClick={() => void byHand()}>
        {t('offline.retry')}
      </PlainButton>
    </Frame>
  )
}
