import { useTranslation } from 'react-i18next'
import { useViewer } from '@/lib'
import { Chip, KeyHelp } from '@/ui'
import { Bell } from './bell'
import { Finder } from './finder'
import { HelpButton, type Help } from './help'
import { LanguageSwitch } from './language-switch'
import css from './top-bar.module.css'
import { UserMenu } from './user-menu'

/** Search, notifications, language, help and the person's own menu. */
export function TopBar({ unread, narrow, help }: { unread: number; narrow: boolean; help: Help }) {
  const { t } = useTranslation('app')
  const viewer = useViewer()
  return (
    <header className={`${css.bar} no-print`}>
      <Finder />
      {viewer?.demo && !narrow ? <Chip tone="accent">{t('shell.demo')}</Chip> : null}
      <Bell unread={unread} />
      <LanguageSwitch />
      <UserMenu narrow={narrow} />
      <HelpButton help={help} />
      <KeyHelp />
    </header>
  )
}
