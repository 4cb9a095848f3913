import { Link, useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/lib'
import { Banner } from '@/ui'
import css from './shell.module.css'

/** Said on every page of a hospital without customers: why the lists are empty and who can change it. */
export function EmptyNote() {
  const { t } = useTranslation('app')
  const can = useCan()
  const page = useRouterState({ select: (state) => state.location.pathname })
  const helps = can('STAFF_WRITE', 'SETTINGS_WRITE', 'IMPORT_RUN', 'POLICY_WRITE')
  if (helps && page === '/settings') return null // the steps stand there
  return (
    <div className={css.note}>
      <Banner tone="info" title={t('empty.title')} detail={t(helps ? 'empty.helps' : 'empty.waits')}>
        {helps ? <Link to="/settings">{t('empty.steps')}</Link> : null}
      </Banner>
    </div>
  )
}
