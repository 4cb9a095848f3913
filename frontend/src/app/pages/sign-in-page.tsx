import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { WelcomeDocument, type WelcomeQuery } from '@/gen/graphql'
import { send } from '@/lib/api/send'
import { useDescribe } from '@/lib/describe'
import type { Failure } from '@/lib/errors'
import { getSession, signIn } from '@/lib/session'
import { useLabel } from '@/lib/terms'
import { Banner, PlainButton } from '@/ui'
import { homeOf, safeNext } from '../paths'
import { LanguageSwitch } from '../shell/language-switch'
import { LeftNote } from '../shell/left-note'
import css from './plain.module.css'
import { PlainField } from './plain-field'

type Welcome = WelcomeQuery['welcome']

/** Signing in. What was typed stays when it fails. A demo shows its accounts. */
export default function SignInPage() {
  const { t } = useTranslation('app')
  const describe = useDescribe()
  const navigate = useNavigate()
  const { next } = useSearch({ from: '/sign-in' })
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [sent, setSent] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const welcome = useWelcome()

  async function submit(event: FormEvent) {
    event.preventDefault()
    setSent(true)
    if (!login.trim() || !password) return
    setBusy(true)
    const refused = await signIn(login.trim(), password)
    setBusy(false)
    setFailure(refused)
    if (refused) return
    const wanted = safeNext(next)
    if (wanted) await navigate({ href: wanted })
    else await navigate(homeOf(getSession().viewer?.roles ?? []))
  }

  function fill(demoLogin: string) {
    setLogin(demoLogin)
    setPassword(welcome?.demoPassword ?? '')
    setFailure(null)
  }

  return (
    <main className={css.page}>
      <div className={css.brand}>
        <h1 className={css.name}>{welcome?.hospital ?? t('brand')}</h1>
        <LanguageSwitch />
      </div>
      <LeftNote />
      {welcome?.needsSetup ? <Banner tone="info" title={t('signIn.needsSetup')} /> : null}
      <form className={css.card} noValidate onSubmit={(event) => void submit(event)} aria-label={t('signIn.title')}>
        {failure ? <Banner {...describe(failure)} /> : null}
        <PlainField label={t('signIn.login')} value={login} onChange={setLogin} autoComplete="username" sent={sent} autoFocus />
        <PlainField label={t('signIn.password')} value={password} onChange={setPassword} autoComplete="current-password" sent={sent} />
        <PlainButton kind="main" type="submit" busy={busy}>
          {t('signIn.submit')}
        </PlainButton>
        <Link to="/setup" search={{ secret: undefined }} className={css.aside}>
          {t('signIn.withSecret')}
        </Link>
      </form>
      {welcome?.demo ? <DemoLogins welcome={welcome} onPick={fill} /> : null}
    </main>
  )
}

function useWelcome(): Welcome | null {
  const [welcome, setWelcome] = useState<Welcome | null>(null)
  useEffect(() => {
    void send(WelcomeDocument, {}).then(({ data }) => data && setWelcome(data.welcome))
  }, [])
  return welcome
}

function DemoLogins({ welcome, onPick }: { welcome: Welcome; onPick: (login: string) => void }) {
  const { t } = useTranslation('app')
  const label = useLabel()
  return (
    <section className={css.card} aria-label={t('signIn.demo')}>
      <p className={css.hint}>{t('signIn.demoHint', { password: welcome.demoPassword ?? '' })}</p>
      <div className={css.demo}>
        {welcome.demoLogins.map((one) => (
          <PlainButton key={one.login} small onClick={() => onPick(one.login)} title={one.login}>
            {label('Role', one.role)}
          </PlainButton>
        ))}
      </div>
    </section>
  )
}
