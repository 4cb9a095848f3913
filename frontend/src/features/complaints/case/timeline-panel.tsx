import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDescribe, useTime } from '@/lib'
import { Banner, Panel, Spinner, Timeline } from '@/ui'
import { EventTexts } from './event-texts'
import type { CaseReading } from './use-case'

/** What happened on the case, with the texts that the viewer may read. */
export function TimelinePanel({ timeline }: { timeline: CaseReading['timeline'] }) {
  const { t } = useTranslation('complaints')
  const time = useTime()
  const describe = useDescribe()
  const items = timeline.rows.map((event) => ({
    id: event.id,
    when: time.moment(event.at),
    dateTime: event.at,
    who: event.actor?.name ?? t('lib:system'),
    text: event.summary,
    detail: event.texts.length > 0 ? <EventTexts texts={event.texts} /> : undefined,
  }))
  return (
    <Panel title={t('case.timeline')}>
      {timeline.failure ? <Banner {...describe(timeline.failure)} onRetry={timeline.reload} /> : null}
      {items.length > 0 ? <Timeline items={items} label={t('case.timeline')} /> : timeline.loading ? <Spinner /> : <p>{t('timeline.empty')}</p>}
      {timeline.hasMore ? (
        <Button size="small" loading={timeline.loadingMore} onClick={timeline.more}>
          {t('timeline.more')}
        </Button>
      ) : null}
    </Panel>
  )
}
