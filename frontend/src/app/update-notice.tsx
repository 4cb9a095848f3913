import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from '@/ui'
import { takeUpdate, useUpdate } from './update'
import css from './update-notice.module.css'

/** Says that a newer version is there. It waits: somebody may be in the middle of a form. */
export function UpdateNotice() {
  const { t } = useTranslation('app')
  const there = useUpdate()
  const [later, setLater] = useState(false)
  if (!there || later) return null
  return (
    <div className={css.box}>
      <Banner
        tone="info"
        title={t('update.title')}
        detail={t('update.detail')}
        onRetry={takeUpdate}
        retryLabel={t('update.reload')}
        onClose={() => setLater(true)}
      />
    </div>
  )
}
