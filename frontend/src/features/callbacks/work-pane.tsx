import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CallbackWorkDocument, type CallbackWorkQuery } from '@/gen/graphql'
import { Presence } from '@/forms'
import { useDescribe, useLabel, useRead } from '@/lib'
import { unmask } from '@/gen'
import { BriefingFragmentDoc } from '@/gen/graphql'
import { Banner, Chip, KeysOf, Spinner, useNarrow, useTyping } from '@/ui'
import { Briefing } from './briefing'
import { CallBar } from './call-bar'
import { isElsewhere, isOpen } from './call-state'
import { Due, Tier } from './columns'
import { Contacts } from './contacts'
import { OutcomeForm, type Saved } from './outcome-form'
import { Reasons } from './reasons'
import { ScriptPanel } from './script-panel'
import { useCall } from './use-call'
import css from './work.module.css'

interface Props {
  id: string
  /** It was opened to be called at once. */
  start?: boolean
  /** Rises when callbacks were taken away from the viewer: it is read again. */
  losses?: number
  onSaved: (saved: Saved) => void
  onBack: () => void
}

/** A blocked hour passes: it is asked again once a minute. */
const RECHECK = 60_000

/** The callback that is open: who, why, what to say, the call and its outcome. */
export function WorkPane({ id, start, losses = 0, onSaved, onBack }: Props) {
  const { t } = useTranslation('callbacks')
  const describe = useDescribe()
  const { data, failure, loading, fresh, reload } = useRead(CallbackWorkDocument, { id })
  const callback = data?.callback
  const blocked = (callback?.whyNotNow.length ?? 0) > 0
  useEffect(() => {
    if (!blocked) return undefined
    const timer = setInterval(reload, RECHECK)
    return () => clearInterval(timer)
  }, [blocked, reload])
  const seen = useRef(losses)
  useEffect(() => {
    if (seen.current === losses) return
    seen.current = losses
    reload()
  }, [losses, reload])

  if (loading) return <Spinner />
  // The last that was read is still there, but is not the viewer's to see any more.
  if (failure?.code === 'NOT_FOUND') return <Banner tone="info" title={t('work.gone')} />
  if (failure && !callback) return <Banner {...describe(failure)} onRetry={reload} />
  if (!callback || callback.id !== id) return <Banner tone="info" title={t('work.gone')} />
  return (
    <KeysOf value={id}>
      {/* Where the server cannot be asked it cannot be begun either: the press tells why. */}
      <Work key={id} callback={callback} known={fresh || failure !== null} start={start} onSaved={onSaved} onBack={onBack} reload={reload} />
    </KeysOf>
  )
}

type Callback = NonNullable<CallbackWorkQuery['callback']>

/** The moment that the call is about: the missed appointment, or the visit before it. */
function dateOf(callback: Callback): string | null {
  for (const { source } of callback.origins) {
    if (source?.__typename === 'Appointment') return source.startsAt
    if (source?.__typename === 'Visit') return source.arrivedAt
  }
  return null
}

function Work({ callback, known, start, onSaved, onBack, reload }: Omit<Props, 'id' | 'losses'> & { callback: Callback; known: boolean; reload: () => void }) {
  const { t } = useTranslation('callbacks')
  const label = useLabel()
  const narrow = useNarrow()
  const typing = useTyping()
  const call = useCall(callback, reload)
  const customer = unmask(BriefingFragmentDoc, callback.customer)
  const running = call.started || (callback.state === 'IN_PROGRESS' && !isElsewhere(callback))
  return typing.scope(
    <>
      {narrow ? <Button onClick={onBack}>{t('work.back')}</Button> : null}
      <div className={css.top}>
      <div className={css.who}>
        <h2 className={css.name}>{callback.customer.name}</h2>
        <Tier tier={customer.tier} />
        <Chip>{label('CallbackPurpose', callback.purpose)}</Chip>
        {callback.state === 'IN_PROGRESS' ? null : <Chip>{label('CallbackState', callback.state)}</Chip>}
        <Due row={callback} />
        <Presence record={callback.id} editing={typing.typed} />
      </div>
      <CallBar
        call={call}
        state={callback.state}
        assignee={callback.assignee ?? null}
        whyNotNow={callback.whyNotNow}
        maskedPhone={customer.phone ?? null}
        known={known}
        start={start}
      />
      </div>
      <div className={css.cards}>
        <div className={css.column}>
          <Reasons callback={callback} />
          {callback.script ? <ScriptPanel script={callback.script} customer={callback.customer.name} date={dateOf(callback)} /> : null}
          {running ? <Briefing customer={callback.customer} /> : null}
          {running ? <Contacts callback={callback} /> : null}
        </div>
        <div className={css.column}>
          {running ? (
            <OutcomeForm
              id={callback.id}
              version={call.version}
              customer={callback.customer.id}
              purpose={callback.purpose}
              onSaved={onSaved}
              onStale={reload}
            />
          ) : (
            <>
              <Briefing customer={callback.customer} />
              <Contacts callback={callback} />
              {isOpen(callback.state) ? <p className={css.soft}>{t('work.startFirst')}</p> : null}
            </>
          )}
        </div>
      </div>
    </>,
  )
}
