import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '@/lib'
import { Chip, KeyHelp } from '@/ui'
import { Bell, type Unread } from './bell'
import { Finder } from './finder'
import { HelpButton, type Help } from './help'
import { LanguageSwitch } from './language-switch'
import css from './top-bar.module.css'
import { UserMenu } from './user-menu'

/** Search, notifications, language, help and the person's own menu. */
export function TopBar({ unread, narrow, help }: { unread: Unread; narrow: boolean; help: Help }) {
  const { t } = useTranslation('app')
  const viewer = useViewer()
  const [keys, setKeys] = useState(false)
  return (
    <header className={`${css.bar} no-print`}>
      <Finder onHelp={help.show} onTour={help.tour} onKeys={() => setKeys(true)} />
      {viewer?.demo && !narrow ? <Chip tone="accent">{t('shell.demo')}</Chip> : null}
      <Bell unread={unread} />
      <LanguageSwitch />
      <UserMenu narrow={narrow} />
      <HelpButton help={help} />
      <KeyHelp open={keys} onChange={setKeys} />
    </header>
  )
}
