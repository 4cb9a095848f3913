import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDescribe, useLabel, useViewer } from '@/lib'
import { lock, signOut, switchHospital } from '@/lib/session'
import { say } from '@/ui'
import { chooseScheme, useScheme } from '@/ui/scheme'
import { Popover } from './popover'
import css from './top-bar.module.css'

/** Who is signed in and where; hospital, look, password, sign-out. */
export function UserMenu({ narrow, onUnfinished }: { narrow: boolean; onUnfinished: () => void }) {
  const { t } = useTranslation('app')
  const label = useLabel()
  const describe = useDescribe()
  const viewer = useViewer()
  const scheme = useScheme()
  if (!viewer) return null
  const others = viewer.hospitals.filter((one) => one.id !== viewer.hospital?.id)

  async function move(hospital: string) {
    const failure = await switchHospital(hospital)
    if (failure) say(describe(failure).title, 'error')
  }

  return (
    <>
      <Button type="text" size="small" popoverTarget="user-menu" data-tour="account" aria-label={`${t('shell.account')} ${viewer.staff.name}`}>
        {viewer.staff.name}
      </Button>
      <Popover id="user-menu" className={css.menu}>
        <div className={css.who}>
          <div>{viewer.hospital?.name}</div>
          <div>
            {viewer.staff.name} · {viewer.roles.map((role) => label('Role', role)).join(' ')}
          </div>
          {viewer.demo && narrow ? <div>{t('shell.demo')}</div> : null}
        </div>
        <div className={css.entries}>
          {others.map((one) => (
            <button key={one.id} type="button" className={css.entry} onClick={() => void move(one.id)}>
              {t('shell.moveTo', { hospital: one.name })}
            </button>
          ))}
          <button type="button" className={css.entry} onClick={() => chooseScheme(scheme === 'dark' ? 'light' : 'dark')}>
            {t(scheme === 'dark' ? 'shell.light' : 'shell.dark')}
          </button>
          <button type="button" className={css.entry} data-closes onClick={onUnfinished}>
            {t('unfinished.title')}
          </button>
          {viewer.exports.length > 0 ? (
            <Link to="/exports" className={css.entry}>
              {t('shell.exports')}
            </Link>
          ) : null}
          <Link to="/password" className={css.entry}>
            {t('password.title')}
          </Link>
          <button type="button" className={css.entry} data-closes onClick={() => lock()}>
            {t('shell.lock')}
          </button>
          <button type="button" className={css.entry} onClick={() => void signOut()}>
            {t('shell.signOut')}
          </button>
        </div>
      </Popover>
    </>
  )
}
