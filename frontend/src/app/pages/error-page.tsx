import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { connected } from '@/lib/connection'
import { Banner } from '@/ui'
import { NoConnection } from '../lazy-page'
import { NoConnectionPage } from './no-connection'
import css from './plain.module.css'

/**
 * A page that broke. Without a connection that is why. After an update its old parts are gone from the
 * server: loading it anew helps.
 */
export function ErrorPage({ error }: Pick<ErrorComponentProps, 'error'>) {
  const { t } = useTranslation('app')
  const [away, setAway] = useState(error instanceof NoConnection)
  useEffect(() => {
    if (away) return undefined
    let asked = true
    void connected().then((there) => {
      if (asked && !there) setAway(true)
    })
    return () => {
      asked = false
    }
  }, [away])
  return (
    <main className={css.page}>
      {away ? (
        <NoConnectionPage />
      ) : (
        <>
          <Banner tone="alarm" title={t('error.title')} detail={t('error.detail')} />
          <Button type="primary" onClick={() => location.reload()}>
            {t('error.reload')}
          </Button>
        </>
      )}
    </main>
  )
}
