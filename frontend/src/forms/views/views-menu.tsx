import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewList } from '@/gen/enums'
import { Chip } from '@/ui'
import { bare, same, searchOf, stateOf, withholds } from './state'
import { useViews } from './use-views'
import css from './views.module.css'

const ViewsDialog = lazy(() => import('./views-dialog'))

interface Props {
  list: ViewList
  /** What the address of the list holds now. */
  search: object
  /** How the list reads its address: what it no longer knows in a view is no difference. */
  parse: (raw: Record<string, unknown>) => object
}

/** The views of a list: which one is shown, whether it was changed since, and the way to all of them. */
export function ViewsMenu({ list, search: now, parse }: Props) {
  const { t } = useTranslation('forms')
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const search = now as Record<string, unknown>
  const id = typeof search.view === 'string' ? search.view : undefined
  const { views, failure, reload } = useViews(list, open || id !== undefined)
  const view = views?.find((one) => one.id === id)
  /** One that was just saved is not in the list yet. */
  const [made, setMade] = useState<string>()
  if (made !== undefined && view?.id === made) setMade(undefined)
  const gone = id !== undefined && id !== made && views !== undefined && view === undefined
  const kept = view && (parse(searchOf(view)) as Record<string, unknown>)
  const changed = kept !== undefined && !same(stateOf(kept), stateOf(search))

  // An address that names a view alone stands for all of it.
  const [met, setMet] = useState(false)
  const expand = view !== undefined && !met && bare(search) && changed
  if (view !== undefined && !met && !expand) setMet(true)
  useEffect(() => {
    if (expand && view) void navigate({ to: '.', search: { ...searchOf(view), view: view.id } as never, replace: true })
  }, [expand, navigate, view])

  return (
    <div className={css.menu} role="group" aria-label={t('views.title')}>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {view ? t('views.named', { name: view.name }) : t('views.title')}
      </Button>
      {gone ? <Chip tone="warn">{t('views.gone')}</Chip> : null}
      {changed && !expand ? <Chip tone="warn">{t('views.changed')}</Chip> : null}
      {open ? (
        <Suspense fallback={null}>
          <ViewsDialog list={list} state={stateOf(search)} withheld={withholds(search)} views={views} view={view} changed={changed} failure={failure} reload={reload} onMade={setMade} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}
