import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useHere } from '@/forms'
import { chosenColumns } from '@/forms/export/columns'
import { ExportButton } from '@/forms/export/export-button'
import { useCan } from '@/lib'
import { Choice, PageHeader, Stack } from '@/ui'
import { NeedsMe } from './needs-me/needs-me'
import { useQueueColumns } from './queue/columns'
import { toOrder, toWhole } from './queue/filter'
import { Queue } from './queue/queue'
import { Urgent } from './urgent'
import css from './complaints.module.css'

/** The complaint queue, and for doctors what waits for their opinion. */
export default function QueuePage() {
  const { t } = useTranslation('complaints')
  const can = useCan()
  const search = useSearch({ from: '/inside/shell/complaints' })
  const navigate = useNavigate({ from: '/complaints' })
  const group = search.group && search.in !== undefined ? { by: search.group, key: search.in } : null
  const asked = { filter: toWhole(search, useHere()), group, orderBy: toOrder(search) }
  const columns = useQueueColumns()
  return (
    <>
      <PageHeader
        title={search.needsMe ? t('needsMe.title') : t('title')}
        tags={
          can('COMPLAINT_CLINICAL') ? (
            <Choice<'me' | 'all'>
              label={t('needsMe.view')}
              value={search.needsMe ? 'me' : 'all'}
              onChange={(view) => void navigate({ search: view === 'me' ? { needsMe: true } : {} })}
              options={[
                { value: 'me', label: t('needsMe.title') },
                { value: 'all', label: t('needsMe.queue') },
              ]}
            />
          ) : null
        }
        actions={
          <>
            {search.needsMe ? null : <ExportButton ask={{ complaints: asked, columns: chosenColumns(columns, search.cols) }} />}
            {can('COMPLAINT_REGISTER') ? (
              <Link to="/complaints/new" className={css.button}>
                {t('registerTitle')}
              </Link>
            ) : null}
          </>
        }
      />
      {search.needsMe ? (
        <Stack>
          <Urgent />
          <NeedsMe />
        </Stack>
      ) : (
        <Queue search={search} />
      )}
    </>
  )
}
