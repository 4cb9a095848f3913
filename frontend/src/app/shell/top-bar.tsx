import { useTranslation } from 'react-i18next'
import { useCan, useViewer } from '@/lib'
import { Chip } from '@/ui'
import { Bell } from './bell'
import { CustomerSearch } from './customer-search'
import { LanguageSwitch } from './language-switch'
import css from './top-bar.module.css'
import { UserMenu } from './user-menu'

/** Search, notifications, language and the person's own menu. */
export function TopBar({ unread, narrow }: { unread: number; narrow: boolean }) {
  const { t } = useTranslation('app')
  const can = useCan()
  const viewer = useViewer()
  return (
    <header className={`${css.bar} no-print`}>
      {can('CUSTOMER_READ') ? <CustomerSearch /> : <span className={css.gap} />}
      {viewer?.demo && !narrow ? <Chip tone="accent">{t('shell.demo')}</Chip> : null}
      <Bell unread={unread} />
      <LanguageSwitch />
      <UserMenu narrow={narrow} />
    </header>
  )
}
