import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import css from '../data-table.module.css'
import { nextSort, sortOf } from './columns'
import { Separator } from './separator'
import type { Column } from './types'

interface Props<Row> {
  columns: readonly Column<Row>[]
  sort?: string
  onSort?: (sort: string | undefined) => void
  /** Rows can be selected: whether all, some or none are. */
  chosen?: { all: boolean; some: boolean; toggle: () => void }
  /** Width of a column in pixels as it stands; with it the widths can be changed. */
  widthOf?: (key: string) => number
  onWidth?: (key: string, width: number) => void
  onUsualWidths?: () => void
}

/** The header: buttons that order the list, handles that change the widths, a box that selects all. */
export function Head<Row>({ columns, sort, onSort, chosen, widthOf, onWidth, onUsualWidths }: Props<Row>) {
  const { t } = useTranslation('ui')
  return (
    <thead>
      <tr aria-rowindex={1}>
        {chosen ? (
          <th className={css.boxCell} scope="col">
            <Checkbox aria-label={t('table.all')} checked={chosen.all} indeterminate={chosen.some && !chosen.all} onChange={chosen.toggle} />
          </th>
        ) : null}
        {columns.map((column, at) => {
          const order = onSort ? sortOf(column.sort, sort) : undefined
          return (
            <th key={column.key} scope="col" data-key={column.key} className={column.align === 'end' ? css.end : undefined} aria-sort={order}>
              {column.sort && onSort ? (
                <button type="button" className={css.sort} onClick={() => onSort(nextSort(sort, column.sort!))}>
                  {column.title}
                  <span className={css.arrow} aria-hidden="true">
                    {order === 'ascending' ? '▲' : order === 'descending' ? '▼' : '↕'}
                  </span>
                </button>
              ) : (
                column.title
              )}
              {widthOf && onWidth && onUsualWidths && at < columns.length - 1 ? (
                <Separator
                  label={t('table.width', { column: column.title })}
                  width={widthOf(column.key)}
                  onWidth={(width) => onWidth(column.key, width)}
                  onUsual={onUsualWidths}
                />
              ) : null}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
