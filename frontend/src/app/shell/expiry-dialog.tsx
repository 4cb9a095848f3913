import { Button } from 'antd'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useDescribe, useViewer } from '@/lib'
import type { Failure } from '@/lib/errors'
import { signIn, signOut } from '@/lib/session'
import { Banner, Bar, Dialog, Stack } from '@/ui'
import { Components } from '../components'
import { PlainField } from '../pages/plain-field'

/** The session ended while somebody worked: the password continues it, and the page behind stays as it is. */
export default function ExpiryDialog() {
  return (
    <Components>
      <Question />
    </Components>
  )
}

function Question() {
  const { t } = useTranslation('app')
  const describe = useDescribe()
  const login = useViewer()?.staff.login ?? ''
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
    <Dialog title={t('expired.title')} open closable={false} onClose={() => undefined} width={400}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <p>{t('expired.detail', { login })}</p>
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
