import { useTranslation } from 'react-i18next'
import { useViewer } from '@/lib'
import { Chip, KeyHelp } from '@/ui'
import { Bell } from './bell'
import { Finder } from './finder'
import { LanguageSwitch } from './language-switch'
import css from './top-bar.module.css'
import { UserMenu } from './user-menu'

/** Search, notifications, language and the person's own menu. */
export function TopBar({ unread, narrow }: { unread: number; narrow: boolean }) {
  const { t } = useTranslation('app')
  const viewer = useViewer()
  return (
    <header className={`${css.bar} no-print`}>
      <Finder />
      {viewer?.demo && !narrow ? <Chip tone="accent">{t('shell.demo')}</Chip> : null}
      <Bell unread={unread} />
      <LanguageSwitch />
      <UserMenu narrow={narrow} />
      <KeyHelp />
    </header>
  )
}
