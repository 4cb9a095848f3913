import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { connected } from '@/lib/connection'
import { Banner, PlainButton } from '@/ui'
import { NoConnectionPage } from './no-connection-page'
import css from './plain.module.css'

/**
 * A page that broke. Without a connection that is why. After an update its old parts are gone from the
 * server: loading it anew helps.
 */
export function ErrorPage() {
  const { t } = useTranslation('app')
  const [there, setThere] = useState<boolean | null>(null)
  useEffect(() => {
    let open = true
    void connected().then((answer) => {
      if (open) setThere(answer)
    })
    return () => {
      open = false
    }
  }, [])
  if (there === false) return <NoConnectionPage />
  return (
    <main className={css.page}>
      <Banner tone="error" title={t('error.title')} detail={t('error.detail')} />
      <PlainButton kind="main" onClick={() => location.reload()}>
        {t('error.reload')}
      </PlainButton>
    </main>
  )
}
