import { Button } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NotificationAddedDocument, type NotificationAddedSubscription } from '@/gen/graphql'
import { useLive } from '@/lib'
import { Spinner } from '@/ui'
import { onOtherTab } from './other-tabs'
import { Popover } from './popover'
import css from './top-bar.module.css'

const Notices = lazy(() => import('./notices'))
const change = (data: NotificationAddedSubscription) => data.notificationAdded

/** How many the server counted, and when: the same number counted again is news as well. */
export interface Unread {
  count: number
  asOf: string
}

/** Unread notifications, live; the list opens below it. */
export function Bell({ unread }: { unread: Unread }) {
  const { t } = useTranslation('app')
  const [open, setOpen] = useState(false)
  const [base, setBase] = useState({ unread, added: 0 })
  // A fresh count from the server already contains what arrived meanwhile.
  if (base.unread.asOf !== unread.asOf || base.unread.count !== unread.count) setBase({ unread, added: 0 })
  useLive(NotificationAddedDocument, {}, change, (_data, { resync }) => {
    if (!resync) setBase((now) => ({ ...now, added: now.added + 1 }))
  })
  // The count is read again then, and may turn out as it was before those that were added here.
  useEffect(() => onOtherTab(() => setBase((now) => ({ ...now, added: 0 }))), [])
  const count = base.unread.count + base.added
  return (
    <>
      <Button type="text" size="small" popoverTarget="notices" data-tour="bell" aria-label={t('shell.notices', { count })}>
        {t('shell.bell')} {count > 0 ? <strong>{count >= 1000 ? '999+' : count}</strong> : null}
      </Button>
      <Popover id="notices" className={css.menu} onOpen={setOpen}>
        {open ? (
          <Suspense fallback={<Spinner />}>
            <Notices news={base.added} onRead={() => setBase({ unread, added: -unread.count })} />
          </Suspense>
        ) : null}
      </Popover>
    </>
  )
}
