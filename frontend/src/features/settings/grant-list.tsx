import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GrantRoleDocument, RevokeRoleDocument, type StaffGrantsFragment } from '@/gen/graphql'
import { useAction, useDescribe, useLabel, useNow, useTime, useZone } from '@/lib'
import { Banner, Bar, CancelButton, Chip, say, ServerForm } from '@/ui'
import { GrantFields } from './grant-fields'
import { hasEnded, lastMoment, stageOf, toGrantInput, type GrantValues } from './grant-values'
import { ReasonForm } from './reason-form'
import css from './settings.module.css'

type Grant = StaffGrantsFragment['grants'][number]

/** The roles a person holds, with granting and revoking; ended ones are folded away. Nobody grants roles to himself. */
export function GrantList({ staff, grants, own }: { staff: string; grants: Grant[]; own: boolean }) {
  const { t } = useTranslation('settings')
  const now = useNow()
  const [adding, setAdding] = useState(false)
  // What was revoked just now has ended, although the clock of the page may be some seconds behind.
  const [revoked, setRevoked] = useState<string[]>([])
  const over = (grant: Grant) => revoked.includes(grant.id) || hasEnded(grant, now)
  const held = grants.filter((grant) => !over(grant))
  const ended = grants.filter(over)
  return (
    <>
      {held.length > 0 ? (
        <ul className={css.grants}>
          {held.map((grant) => (
            <Held key={grant.id} grant={grant} onRevoked={() => setRevoked((old) => [...old, grant.id])} />
          ))}
        </ul>
      ) : (
        <p className={css.soft}>{t('grant.none')}</p>
      )}
      {ended.length > 0 ? (
        <details>
          <summary>{t('grant.ended', { count: ended.length })}</summary>
          <ul className={css.grants}>
            {ended.map((grant) => (
              <li key={grant.id} className={css.soft}>
                <GrantWords grant={grant} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {own ? (
        <p className={css.soft}>{t('grant.notOneself')}</p>
      ) : adding ? (
        <GrantForm staff={staff} onDone={() => setAdding(false)} />
      ) : (
        <Bar>
          <Button onClick={() => setAdding(true)}>{t('grant.add')}</Button>
        </Bar>
      )}
    </>
  )
}

function GrantWords({ grant }: { grant: Grant }) {
  const { t } = useTranslation('settings')
  const label = useLabel()
  const time = useTime()
  const now = useNow()
  const stage = stageOf(grant, now)
  const where = grant.department?.name ?? t('grant.wholeHospital')
  const tasks = grant.posts.map((post) => t(`grant.post.${post}`)).join(t('comma'))
  const span = grant.validUntil
    ? t('grant.span', { from: time.moment(grant.validFrom), until: time.moment(grant.validUntil) })
    : t('grant.since', { from: time.moment(grant.validFrom) })
  return (
    <span className={css.grow}>
      <Chip tone="accent">{label('Role', grant.role)}</Chip> {[where, tasks].filter(Boolean).join(' · ')}{' '}
      {stage === 'notYet' ? <Chip>{t('grant.notYet')}</Chip> : null}
      {stage === 'soon' && grant.validUntil && !hasEnded(grant, now) ? <Chip tone="warn">{t('grant.soon', { day: time.day(lastMoment(grant.validUntil)) })}</Chip> : null}
      <br />
      <span className={css.soft}>{span}</span>
    </span>
  )
}

function Held({ grant, onRevoked }: { grant: Grant; onRevoked: () => void }) {
  const { t } = useTranslation('settings')
  const label = useLabel()
  const [asking, setAsking] = useState(false)
  const revoke = useAction(RevokeRoleDocument)
  const name = t('grant.revokeOf', { role: label('Role', grant.role) })

  async function submit(reason: string) {
    const { data } = await revoke.run({ grant: grant.id, reason })
    if (!data) return
    say(t('grant.revoked'))
    onRevoked()
  }
  return (
    <li className={css.grant}>
      <GrantWords grant={grant} />
      {asking ? null : (
        <Button size="small" onClick={() => setAsking(true)} aria-label={name}>
          {t('grant.revoke')}
        </Button>
      )}
      {asking ? (
        <div className={css.grow}>
          <ReasonForm label={name} button={t('grant.revoke')} busy={revoke.busy} failure={revoke.failure} onSubmit={(reason) => void submit(reason)} onCancel={() => setAsking(false)} />
        </div>
      ) : null}
    </li>
  )
}

interface Values {
  grant: GrantValues
}

function GrantForm({ staff, onDone }: { staff: string; onDone: () => void }) {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const zone = useZone()
  const [form] = Form.useForm<Values>()
  const give = useAction(GrantRoleDocument)

  async function submit({ grant }: Values) {
    const { data } = await give.run({ input: { staff, grant: toGrantInput(grant, zone) } })
    if (!data) return
    say(t('grant.given'))
    onDone()
  }
  return (
    <ServerForm<Values> form={form} label={t('grant.add')} refused={give.failure?.fields} onSubmit={(values) => void submit(values)}>
      {give.failure ? <Banner {...describe(give.failure)} /> : null}
      <GrantFields prefix={['grant']} />
      <Bar end>
        <CancelButton onClick={onDone}>{t('lib:cancel')}</CancelButton>
        <Button type="primary" htmlType="submit" loading={give.busy}>
          {t('grant.add')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
