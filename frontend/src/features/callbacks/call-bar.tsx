import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan, useDescribe, useViewer, type Reason } from '@/lib'
import { Banner, Bar, useHotkeys } from '@/ui'
import type { Call } from './use-call'
import css from './work.module.css'

interface Props {
  call: Call
  state: string
  assignee: { id: string; name: string } | null
  whyNotNow: readonly Reason[]
  maskedPhone: string | null
  /** It was opened to be called: starts once, when it may. */
  start?: boolean
}

const openStates = ['PLANNED', 'DUE']

/**
 * The call itself: start, the number as a link, put back; and why it may not be made now. The first c
 * starts and shows the number, the next c dials it: at a desk without a phone program nothing pops up.
 */
export function CallBar({ call, state, assignee, whyNotNow, maskedPhone, start }: Props) {
  const { t } = useTranslation('callbacks')
  const describe = useDescribe()
  const can = useCan()
  const own = useViewer()?.staff.id
  const running = state === 'IN_PROGRESS' || call.started
  const elsewhere = state === 'IN_PROGRESS' && !call.started && assignee !== null && assignee.id !== own
  const may = openStates.includes(state) && !running && whyNotNow.length === 0

  // A call of one's own that goes on, of which the number is not on the screen, as after loading the page anew.
  const shows = running && !elsewhere && !call.number && can('CUSTOMER_UNMASK')

  const link = useRef<HTMLAnchorElement>(null)
  useHotkeys({
    c: () => {
      if (call.number) link.current?.click()
      else if (call.busy) return
      else if (may) void call.begin()
      else if (shows) void call.show(t('call.purpose'))
    },
  }, { c: t('call.title') })
  const begun = useRef(false)
  useEffect(() => {
    if (!start || begun.current) return
    // Once, when it is opened: what may be called only later, or is put back, does not call by itself.
    begun.current = true
    if (may) void call.begin()
  }, [start, may, call])
  useEffect(() => {
    if (call.number) link.current?.focus()
  }, [call.number])

  return (
    <>
      {call.failure ? <Banner {...describe(call.failure)} /> : null}
      {elsewhere ? <Banner tone="warn" title={t('call.elsewhere', { name: assignee.name })} /> : null}
      {!running && whyNotNow.length > 0 ? <Banner tone="warn" title={t('call.notNow')} reasons={[...whyNotNow]} /> : null}
      <Bar label={t('call.title')}>
        {call.number ? (
          <a ref={link} className={css.number} href={`tel:${call.number.replace(/[^+\d]/g, '')}`} aria-label={t('call.dial', { number: call.number })}>
            ☎ {call.number} <kbd aria-hidden="true">c</kbd>
          </a>
        ) : (
          <span className={css.number}>{maskedPhone ?? t('call.noNumber')}</span>
        )}
        {running ? null : (
          <Button type="primary" disabled={!may} loading={call.busy} onClick={() => void call.begin()} aria-keyshortcuts="c">
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
