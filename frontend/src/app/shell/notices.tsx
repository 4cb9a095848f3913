import { Link } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import type { NotificationTopic } from '@/gen/enums'
import { NotificationLineFragmentDoc, NotificationsDocument, ReadNotificationsDocument, type NotificationLineFragment, type NotificationsQuery } from '@/gen/graphql'
import { useAction, useDescribe, useLabel, useList, useOptions, useTime } from '@/lib'
import { noticeTopics } from '@/lib/terms/words'
import { Banner, Bar, Chip, Choice, Spinner } from '@/ui'
import css from './notices.module.css'
import { tellTabs } from './other-tabs'

const pick = (data: NotificationsQuery) => data.notifications

type Show = 'all' | 'unread'

/** How the list was looked at last, for as long as the page is open. */
let last: { show: Show; topic?: NotificationTopic } = { show: 'all' }

interface Props {
  /** Rises with each that arrives. */
  news: number
  onRead: () => void
}

/** The notifications, the newest first, all or the unread ones, by topic; each leads to what it is about. */
export default function Notices({ news, onRead }: Props) {
  const { t } = useTranslation('app')
  const describe = useDescribe()
  const topics = useOptions('NotificationTopic', noticeTopics)
  const [{ show, topic }, setFilter] = useState(last)
  const list = useList(NotificationsDocument, { unreadOnly: show === 'unread', topic: topic ? [topic] : null, first: 20 }, pick)
  const { reload } = list
  const read = useAction(ReadNotificationsDocument)
  const lines = unmask(NotificationLineFragmentDoc, list.rows)
  const filter = (next: typeof last) => {
    last = next
    setFilter(next)
  }
  useEffect(() => {
    if (news > 0) reload()
  }, [news, reload])

  async function mark(ids: string[] | null) {
    const { failure } = await read.run({ ids })
    if (failure) return
    tellTabs()
    if (!ids) onRead()
  }

  return (
    <div className={css.list}>
      <div className={css.head}>
        <Choice<Show>
          label={t('shell.whichNotices')}
          value={show}
          onChange={(next) => filter({ show: next, topic })}
          options={[
            { value: 'all', label: t('lib:all') },
            { value: 'unread', label: t('shell.unread') },
          ]}
        />
        <Select
          size="small"
          allowClear
          aria-label={t('shell.topic')}
          placeholder={t('shell.topic')}
          className={css.topic}
          value={topic}
          options={topics}
          onChange={(next?: NotificationTopic) => filter({ show, topic: next })}
          getPopupContainer={(trigger: HTMLElement) => trigger.parentElement ?? document.body}
        />
        <Button size="small" loading={read.busy} onClick={() => void mark(null)}>
          {t('shell.readAll')}
        </Button>
      </div>
      {read.failure ? <Banner {...describe(read.failure)} /> : null}
      {list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : null}
      {list.loading ? <Spinner /> : null}
      {!list.loading && !list.failure && lines.length === 0 ? <p className={css.none}>{t(show === 'unread' || topic ? 'shell.noSuchNotices' : 'shell.noNotices')}</p> : null}
      <ul className={css.list}>
        {lines.map((line) => (
          <Notice key={line.id} line={line} onRead={() => void mark([line.id])} />
        ))}
      </ul>
      {list.hasMore ? (
        <Bar>
          <Button size="small" type="text" loading={list.loadingMore} onClick={list.more}>
            {t('shell.olderNotices')}
          </Button>
        </Bar>
      ) : null}
    </div>
  )
}

/** One notification: going to its record reads it, and it can be read where it stands. */
function Notice({ line, onRead }: { line: NotificationLineFragment; onRead: () => void }) {
  const { t } = useTranslation('app')
  const time = useTime()
  const label = useLabel()
  const unread = !line.readAt
  return (
    <li className={css.row}>
      <Link to="/open/$id" params={{ id: line.ref }} className={`${css.entry} ${unread ? css.unread : ''}`} onClick={() => (unread ? onRead() : undefined)}>
        {unread ? <span className={css.read}>{t('shell.unread')} </span> : null}
        {line.summary}
        <span className={css.when}>
          <Chip tone={line.topic === 'URGENT' || line.topic === 'MISSED' ? 'warn' : 'plain'}>{label('NotificationTopic', line.topic)}</Chip>{' '}
          <time dateTime={line.at}>{time.moment(line.at)}</time>
        </span>
      </Link>
      {unread ? (
        <Button size="small" type="text" onClick={onRead} aria-label={t('shell.readOne', { summary: line.summary })}>
          ✓
        </Button>
      ) : null}
    </li>
  )
}
