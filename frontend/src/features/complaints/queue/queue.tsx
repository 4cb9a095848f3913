import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { GroupSelect, ViewsMenu, WhereBar } from '@/forms'
import { complaintGroupings } from '@/lib/terms/words'
import { Bar, Spinner, Stack } from '@/ui'
import { complaintsSearch, type ComplaintsSearch } from '../search'
import { fields, useFieldNames } from './fields'
import { QueueFilters } from './filters'
import { QueueRows } from './queue-rows'
import css from './queue.module.css'

const QueueGroups = lazy(() => import('./queue-groups').then((part) => ({ default: part.QueueGroups })))

/** All cases that the viewer may see, the next deadline first, as one list or by groups. */
export function Queue({ search }: { search: ComplaintsSearch }) {
  const { t } = useTranslation('complaints')
  const navigate = useNavigate({ from: '/complaints' })
  const names = useFieldNames()
  const go = (change: Partial<ComplaintsSearch>, replace = false) => void navigate({ search: (old) => ({ ...old, ...change }), replace })
  return (
    <Stack>
      <QueueFilters value={search} onChange={go} />
      <Bar>
        <ViewsMenu list="COMPLAINTS" search={search} parse={complaintsSearch} />
        <GroupSelect of="ComplaintGrouping" words={complaintGroupings} value={search.group} onChange={(group) => go({ group, in: undefined })} />
        <WhereBar fields={fields} names={names} value={search.where} onChange={(where) => go({ where })} />
      </Bar>
      {search.group ? (
        <Suspense fallback={<Spinner />}>
          <QueueGroups search={search} by={search.group} onChange={go} />
        </Suspense>
      ) : (
        <QueueRows search={search} onChange={go} />
      )}
      <p className={css.keys}>{t('keys')}</p>
    </Stack>
  )
}
