import { Button } from 'antd'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useDescribe } from '@/lib'
import type { Failure } from '@/lib/errors'
import { signIn, signOut, useSession } from '@/lib/session'
import { Banner, Bar, Dialog, Stack } from '@/ui'
import { Components } from '../components'
import { PlainField } from '../pages/plain-field'

interface Props {
  /** The cover of the page, in which the dialog stands. */
  cover: HTMLElement
}

/**
 * The session ended while somebody worked, or while nobody was at the desk: the password continues it, and the page
 * behind the cover stays as it is.
 */
export default function ExpiryDialog({ cover }: Props) {
  return (
    <Components>
      <Question cover={cover} />
    </Components>
  )
}

function Question({ cover }: Props) {
  const { t } = useTranslation('app')
  const describe = useDescribe()
  const { viewer, away } = useSession()
  const login = viewer?.staff.login ?? ''
  const why = away ? 'locked' : 'expired'
  const [password, setPassword] = useState('')
  const [sent, setSent] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setSent(true)
    if (!password) return
    setBusy(true)
    const refused = await signIn(login, password)
    setBusy(false)
    setFailure(refused)
  }

  return (
    <Dialog title={t(`${why}.title`)} open closable={false} onClose={() => undefined} width={400} container={() => cover}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <p>{t(`${why}.detail`, { login, minutes: Math.round((viewer?.idleSeconds ?? 0) / 60) })}</p>
          {failure ? <Banner {...describe(failure)} /> : null}
          <PlainField label={t('signIn.password')} value={password} onChange={setPassword} autoComplete="current-password" sent={sent} autoFocus />
          <Bar end>
            <Button onClick={() => void signOut()}>{t('shell.signOut')}</Button>
            <Button type="primary" htmlType="submit" loading={busy}>
              {t('expired.continue')}
            </Button>
          </Bar>
        </Stack>
      </form>
    </Dialog>
  )
}
