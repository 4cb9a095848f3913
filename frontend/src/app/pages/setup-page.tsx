import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
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
  const [secret, setSecret] = useState(given)
  const id = useId()

  async function save(_current: string, newPassword: string) {
    const { failure } = await send(SetPasswordDocument, { secret: secret.trim(), newPassword })
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
      {given ? null : (
        <div className={css.field}>
          <label htmlFor={id}>{t('setup.secret')}</label>
          <input id={id} className={css.input} value={secret} onChange={(event) => setSecret(event.target.value)} autoComplete="off" />
        </div>
      )}
      <NewPassword title={t('setup.title')} hint={t('setup.hint')} withCurrent={false} save={save} onSaved={saved} />
    </main>
  )
}
