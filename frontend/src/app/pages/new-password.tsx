import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDescribe } from '@/lib/describe'
import type { Failure } from '@/lib/errors'
import { Banner, PlainButton } from '@/ui'
import css from './plain.module.css'
import { PlainField } from './plain-field'

interface Props {
  title: string
  hint: string
  /** Asks for the present password as well. */
  withCurrent: boolean
  /** Asks for the one-time secret as well. */
  withSecret?: boolean
  /** given: the present password or the one-time secret, whichever is asked for. */
  save: (given: string, next: string) => Promise<Failure | null>
  onSaved: () => void
  children?: ReactNode
}

/** A new password, typed twice. The server judges its strength and says what is wrong. */
export function NewPassword({ title, hint, withCurrent, withSecret, save, onSaved, children }: Props) {
  const { t } = useTranslation('app')
  const describe = useDescribe()
  const [current, setCurrent] = useState('')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [busy, setBusy] = useState(false)
  const [sent, setSent] = useState(false)
  const [differs, setDiffers] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const faultAt = (field: string) =>
    failure?.fields
      .filter((one) => one.path[0] === field)
      .map((one) => one.message)
      .join(' ')

  async function submit(event: FormEvent) {
    event.preventDefault()
    setSent(true)
    setDiffers(first !== second)
    if (!first || first !== second || (withCurrent && !current) || (withSecret && !current.trim())) return
    setBusy(true)
    const refused = await save(current, first)
    setBusy(false)
    setFailure(refused)
    if (!refused) onSaved()
  }

  return (
    <form className={css.card} noValidate onSubmit={(event) => void submit(event)} aria-label={title}>
      <p className={css.hint}>{hint}</p>
      {failure ? <Banner {...describe(failure)} /> : null}
      {withSecret ? (
        <PlainField sent={sent} label={t('setup.secret')} value={current} onChange={setCurrent} autoComplete="off" fault={faultAt('secret')} />
      ) : null}
      {withCurrent ? (
        <PlainField
          sent={sent}
          label={t('password.current')}
          value={current}
          onChange={setCurrent}
          autoComplete="current-password"
          fault={faultAt('currentPassword')}
        />
      ) : null}
      <PlainField
        sent={sent}
        label={t('password.new')}
        value={first}
        onChange={setFirst}
        autoComplete="new-password"
        fault={faultAt('newPassword')}
      />
      <PlainField
        sent={sent}
        label={t('password.repeat')}
        value={second}
        onChange={setSecond}
        autoComplete="new-password"
        fault={differs ? t('password.differs') : undefined}
      />
      <PlainButton kind="main" type="submit" busy={busy}>
        {t('password.save')}
      </PlainButton>
      {children}
    </form>
  )
}
