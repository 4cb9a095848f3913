import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { NotificationLineFragmentDoc, NotificationsDocument, ReadNotificationsDocument, type NotificationsQuery } from '@/gen/graphql'
import { useAction, useDescribe, useList, useTime } from '@/lib'
import { Banner, Spinner } from '@/ui'
import css from './top-bar.module.css'

const pick = (data: NotificationsQuery) => data.notifications

/** The newest notifications; each leads to what it is about. */
export default function Notices({ onRead }: { onRead: () => void }) {
  const { t } = useTranslation('app')
  const time = useTime()
  const describe = useDescribe()
  const list = useList(NotificationsDocument, { unreadOnly: false, first: 20 }, pick)
  const read = useAction(ReadNotificationsDocument)
  const lines = unmask(NotificationLineFragmentDoc, list.rows)

  async function readAll() {
    const { failure } = await read.run({ ids: null })
    if (!failure) onRead()
  }

  if (list.loading) return <Spinner />
  if (list.failure) return <Banner {...describe(list.failure)} onRetry={list.reload} />
  if (lines.length === 0) return <p className={css.entry}>{t('shell.noNotices')}</p>
  return (
    <div className={css.entries}>
      <Button size="small" loading={read.busy} onClick={() => void readAll()}>
        {t('shell.readAll')}
      </Button>
      <ul className={css.entries}>
        {lines.map((line) => (
          <li key={line.id}>
            <Link
              to="/open/$id"
              params={{ id: line.ref }}
              className={`${css.entry} ${line.readAt ? '' : css.unread}`}
              onClick={() => void read.run({ ids: [line.id] })}
            >
              {line.summary}
              <time dateTime={line.at} className={css.when}>
                {time.moment(line.at)}
              </time>
            </Link>
          </li>
        ))}
      </ul>
      {list.hasMore ? (
        <Button size="small" type="text" loading={list.loadingMore} onClick={list.more}>
          {t('shell.olderNotices')}
        </Button>
      ) : null}
    </div>
  )
}
