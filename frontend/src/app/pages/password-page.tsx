import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ChangePasswordDocument } from '@/gen/graphql'
import { send } from '@/lib/api/send'
import { freshToken, renew, useViewer } from '@/lib/session'
import { say } from '@/ui'
import { NewPassword } from './new-password'
import css from './plain.module.css'

/** Changing one's own password; forced on everybody whose password was set by somebody else. */
export default function PasswordPage() {
  const { t } = useTranslation('app')
  const navigate = useNavigate()
  const forced = useViewer()?.mustChangePassword ?? false

  async function save(currentPassword: string, newPassword: string) {
    const { failure } = await send(ChangePasswordDocument, { currentPassword, newPassword }, { token: await freshToken() })
    return failure ?? null
  }

  async function saved() {
    say(t('password.saved'))
    // The viewer must lose mustChangePassword before the way home is open.
    await renew()
    await navigate({ to: '/' })
  }

  return (
    <main className={css.page}>
      <h1 className={css.name}>{t('password.title')}</h1>
      <NewPassword
        title={t('password.title')}
        hint={t(forced ? 'password.forced' : 'password.hint')}
        withCurrent
        save={save}
        onSaved={() => void saved()}
      >
        {forced ? null : <Link to="/">{t('notFound.home')}</Link>}
      </NewPassword>
    </main>
  )
}
