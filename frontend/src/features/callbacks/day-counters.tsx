import { useTranslation } from 'react-i18next'
import type { MyDayQuery } from '@/gen/graphql'
import { Bar, Share, StatTile } from '@/ui'
import { buckets, type Bucket } from './bucket'

interface Props {
  counts: MyDayQuery['myDay'] | undefined
  shown: Bucket | undefined
  onShow: (bucket: Bucket | undefined) => void
}

/** How the day stands; each heap is a filter of the list below. */
export function DayCounters({ counts, shown, onShow }: Props) {
  const { t } = useTranslation('callbacks')
  return (
    <Bar label={t('day.counters')}>
      {buckets.map((bucket) => (
        <StatTile
          key={bucket}
          label={t(`day.${bucket}`)}
          value={counts?.[bucket] ?? '–'}
          tone={bucket === 'overdue' && counts && counts.overdue > 0 ? 'alarm' : 'plain'}
          pressed={shown === bucket}
          onPress={() => onShow(shown === bucket ? undefined : bucket)}
        />
      ))}
      {counts ? (
        <Share label={t('day.done', { done: counts.doneToday, planned: counts.plannedToday })} done={counts.doneToday} of={counts.plannedToday} />
      ) : null}
    </Bar>
  )
}
