import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  DeactivateStaffDocument,
  ReactivateStaffDocument,
  ResetPasswordDocument,
  UnlockStaffDocument,
  type StaffRowFragment,
} from '@/gen/graphql'
import { PressFailure } from '@/forms'
import { useAction, useDescribe, type Failure } from '@/lib'
import { Banner, Bar, Dialog, say, Stack } from '@/ui'
import { ReasonForm } from './reason-form'
import { SecretNote, type Secret } from './secret-note'

/** The account of a person: a new secret, the lock after failures, leaving and coming back. */
export function AccountActions({ person, onStale }: { person: StaffRowFragment; onStale: () => void }) {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const [leaving, setLeaving] = useState(false)
  const [resetting, setResetting] = useState(false)
  const unlock = useAction(UnlockStaffDocument)
  const leave = useAction(DeactivateStaffDocument)
  const back = useAction(ReactivateStaffDocument)
  const at = { id: person.id, expectedVersion: person.version }

  const settle = (failed: Failure | undefined, done: string) => {
    if (failed?.code === 'CONFLICT') onStale()
    if (!failed) say(done)
  }
  const lift = async () => settle((await unlock.run({ staff: person.id })).failure, t('account.unlocked'))
  const comeBack = async () => settle((await back.run(at)).failure, t('account.reactivated'))
  async function deactivate(reason: string, expectedVersion: number) {
    const outcome = await leave.run({ id: person.id, expectedVersion, reason })
    settle(outcome.failure, t('account.deactivated'))
    if (!outcome.failure) setLeaving(false)
  }

  return (
    <Stack>
      {unlock.failure ? <Banner {...describe(unlock.failure)} /> : null}
      <PressFailure
        failure={back.failure}
        again={!person.active && person.version >= (back.failure?.currentVersion ?? 0)}
        busy={back.busy}
        onAgain={() => void comeBack()}
      />
      {leaving ? (
        <ReasonForm
          label={t('account.deactivate')}
          button={t('account.deactivate')}
          busy={leave.busy}
          failure={leave.failure}
          version={person.version}
          onSubmit={(reason, version) => void deactivate(reason, version)}
          onCancel={() => setLeaving(false)}
        />
      ) : (
        <Bar label={t('account.title')}>
          {person.active ? (
            <>
              <Button onClick={() => setResetting(true)}>{t('account.reset')}</Button>
              <Button loading={unlock.busy} onClick={() => void lift()}>
                {t('account.unlock')}
              </Button>
              <Button onClick={() => setLeaving(true)}>
                {t('account.deactivate')}
              </Button>
            </>
          ) : (
            <Button type="primary" loading={back.busy} onClick={() => void comeBack()}>
              {t('account.reactivate')}
            </Button>
          )}
        </Bar>
      )}
      <ResetDialog open={resetting} person={person} onClose={() => setResetting(false)} />
    </Stack>
  )
}

function ResetDialog({ open, person, onClose }: { open: boolean; person: StaffRowFragment; onClose: () => void }) {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const [secret, setSecret] = useState<Secret | null>(null)
  const reset = useAction(ResetPasswordDocument)

  async function go() {
    const { data } = await reset.run({ staff: person.id })
    if (data) setSecret({ name: person.name, login: person.login, secret: data.resetPassword.secret })
  }
  const close = () => {
    setSecret(null)
    onClose()
  }
  return (
    <Dialog title={t(secret ? 'secret.title' : 'account.reset')} open={open} onClose={close} closable={secret === null}>
      {secret ? (
        <SecretNote {...secret} onDone={close} />
      ) : (
        <Stack>
          {reset.failure ? <Banner {...describe(reset.failure)} /> : null}
          <p>{t('account.resetWarning', { name: person.name })}</p>
          <Bar end>
            <Button onClick={close}>{t('lib:cancel')}</Button>
            <Button type="primary" loading={reset.busy} onClick={() => void go()}>
              {t('account.reset')}
            </Button>
          </Bar>
        </Stack>
      )}
    </Dialog>
  )
}
