import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallbackState } from '@/gen/enums'
import { useCan, useDescribe, useLabel, useViewer, type Reason } from '@/lib'
import { Banner, Bar, useHotkeys } from '@/ui'
import { isElsewhere, isOpen } from './call-state'
import type { Call } from './use-call'
import css from './work.module.css'

interface Props {
  call: Call
  state: CallbackState
  assignee: { id: string; name: string } | null
  whyNotNow: readonly Reason[]
  maskedPhone: string | null
  /** The state is as the server has it now, not as it was read some time ago: what is pressed before waits for that. */
  known: boolean
  /** It was opened to be called: starts once, when it may. */
  start?: boolean
}


/**
 * The call itself: start, the number as a link, put back; and why it may not be made now. The first c
 * starts and shows the number, the next c dials it: at a desk without a phone program nothing pops up.
 */
export function CallBar({ call, state, assignee, whyNotNow, maskedPhone, known, start }: Props) {
  const { t } = useTranslation('callbacks')
  const describe = useDescribe()
  const label = useLabel()
  const can = useCan()
  const own = useViewer()?.staff.id
  const running = state === 'IN_PROGRESS' || call.started
  const elsewhere = !call.started && isElsewhere({ state, whyNotNow })
  const may = isOpen(state) && !running && whyNotNow.length === 0

  // A call of one's own that goes on, of which the number is not on the screen, as after loading the page anew.
  const shows = running && !elsewhere && !call.number && can('CUSTOMER_UNMASK')

  // What is wanted before the state is known. Opened to be called: once; what may be called only later, or is put back, does not call by itself.
  const wanted = useRef<'call' | 'press' | null>(start ? 'call' : null)
  const [pressed, setPressed] = useState(false)
  function press() {
    if (!known) {
      wanted.current = 'press'
      setPressed(true)
    } else if (may) void call.begin()
    else if (shows) void call.show(t('call.purpose'))
  }
  useEffect(() => {
    if (!known || !wanted.current) return
    const once = wanted.current
    wanted.current = null
    if (may) void call.begin()
    else if (shows && once === 'press') void call.show(t('call.purpose'))
  }, [known, may, shows, call, t])

  const link = useRef<HTMLAnchorElement>(null)
  useHotkeys({
    c: () => {
      if (call.number) link.current?.click()
      else if (!call.busy) press()
    },
  }, { c: t('call.title') })
  useEffect(() => {
    if (call.number) link.current?.focus()
  }, [call.number])

  return (
    <>
      {call.failure ? <Banner {...describe(call.failure)} /> : null}
      {elsewhere ? <Banner tone="warn" title={assignee && assignee.id !== own ? t('call.elsewhere', { name: assignee.name }) : t('call.byColleague')} /> : null}
      {!running && whyNotNow.length > 0 ? <Banner tone="warn" title={t('call.notNow')} reasons={[...whyNotNow]} /> : null}
      {running || isOpen(state) ? null : <Banner tone="info" title={t('call.over', { state: label('CallbackState', state) })} />}
      <Bar label={t('call.title')}>
        {call.number ? (
          <a ref={link} className={css.number} href={`tel:${call.number.replace(/[^+\d]/g, '')}`} aria-keyshortcuts="c">
            <span aria-hidden="true">☎</span> {t('call.dial', { number: call.number })} <kbd aria-hidden="true">c</kbd>
          </a>
        ) : (
          <span className={css.number}>{maskedPhone ?? t('call.noNumber')}</span>
        )}
        {running ? null : (
          <Button type="primary" disabled={!may} loading={call.busy || (pressed && !known)} onClick={press} aria-keyshortcuts="c">
            {t('call.start')} <kbd aria-hidden="true">c</kbd>
          </Button>
        )}
        {running && !elsewhere ? (
          <>
            {shows ? (
              <Button loading={call.busy} onClick={() => void call.show(t('call.purpose'))}>
                {t('call.show')}
              </Button>
            ) : null}
            <Button onClick={() => void call.putBack()} disabled={call.busy}>
              {t('call.putBack')}
            </Button>
          </>
        ) : null}
      </Bar>
    </>
  )
}
