import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Banner } from '@/ui'
import css from './plain.module.css'

/** A page that broke. After an update its old parts are gone from the server: loading it anew helps. */
export function ErrorPage() {
  const { t } = useTranslation('app')
  return (
    <main className={css.page}>
      <Banner tone="alarm" title={t('error.title')} detail={t('error.detail')} />
      <Button type="primary" onClick={() => location.reload()}>
        {t('error.reload')}
      </Button>
    </main>
  )
}
