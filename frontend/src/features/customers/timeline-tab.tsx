import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { CustomerTimelineDocument, type CustomerTimelineQuery } from '@/gen/graphql'
import { useDescribe, useList, useTime } from '@/lib'
import { Banner, Spinner, Stack, Timeline } from '@/ui'
import css from './customers.module.css'

const pick = (data: CustomerTimelineQuery) => data.customer?.timeline

/** What happened to the customer, the newest first, with the texts that the viewer may read. */
export function TimelineTab({ id }: { id: string }) {
  const { t } = useTranslation('customers')
  const describe = useDescribe()
  const time = useTime()
  const list = useList(CustomerTimelineDocument, { id, first: 30 }, pick)
  const items = list.rows.map((event) => ({
    id: event.id,
    when: time.moment(event.at),
    dateTime: event.at,
    who: event.actor?.name ?? t('lib:system'),
    text: event.summary,
    detail: event.texts.length > 0 ? event.texts.map((one) => <ChangedText key={one.field} {...one} />) : undefined,
  }))
  return (
    <Stack>
      {list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : null}
      {list.loading ? <Spinner /> : items.length > 0 ? <Timeline items={items} label={t('tab.timeline')} /> : <p>{t('timeline.empty')}</p>}
      {list.hasMore ? (
        <Button loading={list.loadingMore} onClick={list.more}>
          {t('timeline.more')}
        </Button>
      ) : null}
    </Stack>
  )
}

function ChangedText({ label, before, after }: { label: string; before?: string | null; after?: string | null }) {
  const { t } = useTranslation('customers')
  return (
    <div>
      {t('timeline.changed', { label })}
      {before ? <><del className={css.before}>{before}</del> </> : null}
      {after}
    </div>
  )
}
