import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SetPasswordDocument } from '@/gen/graphql'
import { send } from '@/lib/api/send'
import { say } from '@/ui'
import { LanguageSwitch } from '../shell/language-switch'
import { NewPassword } from './new-password'
import css from './plain.module.css'

/** The first password, or a new one after a reset, with the one-time secret from the administrator. */
export default function SetupPage() {
  const { t } = useTranslation('app')
  const navigate = useNavigate()
  const given = useSearch({ from: '/setup' }).secret ?? ''

  async function save(typed: string, newPassword: string) {
    const { failure } = await send(SetPasswordDocument, { secret: (given || typed).trim(), newPassword })
    return failure ?? null
  }

  function saved() {
    say(t('password.saved'))
    void navigate({ to: '/sign-in', search: { next: undefined } })
  }

  return (
    <main className={css.page}>
      <div className={css.brand}>
        <h1 className={css.name}>{t('setup.title')}</h1>
        <LanguageSwitch />
      </div>
      <NewPassword title={t('setup.title')} hint={t('setup.hint')} withCurrent={false} withSecret={!given} save={save} onSaved={saved} />
    </main>
  )
}
