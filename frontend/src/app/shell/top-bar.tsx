import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '@/lib'
import { Chip, KeyHelp } from '@/ui'
import { Bell, type Unread } from './bell'
import { Finder } from './finder'
import { HelpButton, type Help } from './help'
import { LanguageSwitch } from './language-switch'
import css from './top-bar.module.css'
import { UserMenu } from './user-menu'

// Looked for now and then: it comes when it is asked for.
const Unfinished = lazy(() => import('./unfinished'))

/** Search, notifications, language, help and the person's own menu. */
export function TopBar({ unread, narrow, help }: { unread: Unread; narrow: boolean; help: Help }) {
  const { t } = useTranslation('app')
  const viewer = useViewer()
  const [keys, setKeys] = useState(false)
  const [unfinished, setUnfinished] = useState(false)
  const showUnfinished = () => setUnfinished(true)
  return (
    <header className={`${css.bar} no-print`}>
      <Finder onHelp={help.show} onTour={help.tour} onKeys={() => setKeys(true)} onUnfinished={showUnfinished} />
      {viewer?.demo && !narrow ? <Chip tone="accent">{t('shell.demo')}</Chip> : null}
      <Bell unread={unread} />
      <LanguageSwitch />
      <UserMenu narrow={narrow} onUnfinished={showUnfinished} />
      <HelpButton help={help} />
      <KeyHelp open={keys} onChange={setKeys} />
      {unfinished ? (
        <Suspense fallback={null}>
          <Unfinished onClose={() => setUnfinished(false)} />
        </Suspense>
      ) : null}
    </header>
  )
}
