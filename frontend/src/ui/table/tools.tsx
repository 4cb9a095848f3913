import { Button, Select } from 'antd'
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from '../data-table.module.css'
import { useHotkeys } from '../hotkeys'
import type { Column, Selection } from './types'

const ColumnDialog = lazy(() => import('./column-dialog'))

interface Props {
  all: readonly Column<never>[]
  columns: readonly Column<never>[]
  onShown?: (keys: string[] | undefined) => void
  /** Cards have no headers to order the list by. */
  sort?: string
  onSort?: (sort: string | undefined) => void
  selection?: Selection
  /** How many rows of this list are selected: others may have left it. */
  selected: number
  actions?: ReactNode
}

/** The line above a list: what is done with the selected rows, the order on a phone, the choice of columns. */
export function Tools({ all, columns, onShown, sort, onSort, selection, selected, actions }: Props) {
  const { t } = useTranslation('ui')
  const [choosing, setChoosing] = useState(false)
  const bulk = useRef<HTMLDivElement>(null)
  const count = actions ? selected : 0
  useHotkeys(count > 0 ? { b: () => bulk.current?.querySelector<HTMLElement>('button:not(:disabled), a[href], input')?.focus() } : undefined, {
    b: t('keys.bulk'),
  })
  const words = all.flatMap(({ sort: word, title }) => (word ? [{ word, title }] : []))
  return (
    <div className={`${css.tools} ${count > 0 ? css.busy : ''} no-print`}>
      {actions ? (
        <span role="status" className={count > 0 ? css.selected : 'visually-hidden'}>
          {count > 0 ? t('table.selected', { count }) : ''}
        </span>
      ) : null}
      {count > 0 ? (
        <div ref={bulk} role="group" aria-label={t('table.bulk')} className={css.bulk}>
          {actions}
          <Button size="small" type="text" onClick={() => selection?.onChange([])}>
            {t('table.clear')}
          </Button>
        </div>
      ) : null}
      <span className={css.spring} />
      {onSort && words.length > 0 ? (
        <Select<string>
          size="small"
          className={css.order}
          aria-label={t('table.sort')}
          value={sort ?? ''}
          onChange={(value) => onSort(value || undefined)}
          options={[
            { value: '', label: t('table.usualSort') },
            ...words.flatMap(({ word, title }) => [
              { value: word, label: t('table.ascending', { column: title }) },
              { value: `-${word}`, label: t('table.descending', { column: title }) },
            ]),
          ]}
        />
      ) : null}
      {onShown ? (
        <Button size="small" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
          {t('table.columns')}
        </Button>
      ) : null}
      {onShown && choosing ? (
        <Suspense fallback={null}>
          <ColumnDialog all={all} shown={columns.map(({ key }) => key)} onShown={onShown} onClose={() => setChoosing(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}
