import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { AcknowledgeNoticeDocument, UrgentNoticeFragmentDoc, UrgentNoticesDocument } from '@/gen/graphql'
import { useAction, useDescribe, useRead, useTime } from '@/lib'
import { Banner, Panel } from '@/ui'
import { useLiveComplaints } from './use-live-complaints'
import css from './complaints.module.css'

/**
 * What cannot wait until a bell is looked at: a doctor who is called, an adverse reaction that a call brought up (R089, R213), a
 * case that may become a major one (R054). It stands here until it was acknowledged.
 */
export function Urgent() {
  const { t } = useTranslation('complaints')
  const time = useTime()
  const describe = useDescribe()
  const { data, failure, reload } = useRead(UrgentNoticesDocument, {})
  useLiveComplaints(reload)
  const acknowledge = useAction(AcknowledgeNoticeDocument)
  const notices = unmask(UrgentNoticeFragmentDoc, data?.notifications.nodes ?? [])
  if (notices.length === 0) return failure ? <Banner {...describe(failure)} onRetry={reload} /> : null

  async function seen(id: string) {
    const { data: done } = await acknowledge.run({ ids: [id] })
    if (done) reload()
  }

  return (
    <Panel title={t('urgent.title')}>
      {failure ? <Banner {...describe(failure)} onRetry={reload} /> : null}
      {acknowledge.failure ? <Banner {...describe(acknowledge.failure)} /> : null}
      <ul className={css.urgent}>
        {notices.map((one) => (
          <li key={one.id}>
            <Link to="/open/$id" params={{ id: one.ref }}>
              {one.summary}
            </Link>
            <time dateTime={one.at}>{time.moment(one.at)}</time>
            <Button size="small" onClick={() => void seen(one.id)} aria-label={t('urgent.seenOf', { what: one.summary })}>
              {t('urgent.seen')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
