import { memo, type ReactNode } from 'react'
import css from '../data-table.module.css'
import type { Part } from './parts'
import { Tick } from './tick'
import type { Column } from './types'
import { useNear } from './use-near'

/** What can be done with a row. The same object as long as the table is there. */
export interface Hand<Row> {
  open: (row: Row) => void
  pick: (id: string, extend: boolean) => void
  nameOf: (row: Row) => string
}

export interface PartProps<Row> {
  part: Part<Row>
  columns: readonly Column<Row>[]
  hand: Hand<Row>
  openable: boolean
  /** The row of this part under the cursor. */
  marked?: string
  /** Undefined: rows cannot be selected. */
  ids?: readonly string[]
  /** Draw it however far it is from what is seen. */
  always: boolean
  first: boolean
}

/** Height of a row that was never drawn, a guess. */
const GUESS = 34

function RowsOf<Row>({ part, columns, hand, openable, marked, ids, always, first }: PartProps<Row>) {
  const { box, near, height } = useNear<HTMLTableSectionElement>(always, first)
  const width = columns.length + (ids ? 1 : 0)
  if (!near && marked === undefined) {
    return (
      <tbody ref={box} aria-hidden="true">
        <tr>
          <td colSpan={width} className={css.gap} style={{ height: height ?? part.lines.length * GUESS }} />
        </tr>
      </tbody>
    )
  }
  return (
    <tbody ref={box} data-drawn="true">
      {part.lines.map((line) => {
        if (line.kind === 'group') {
          return (
            <tr key={`group ${line.group.key}`} aria-rowindex={line.index + 2} className={css.group}>
              <th scope="rowgroup" colSpan={width}>
                <GroupTitle title={line.group.title} count={line.group.count} />
              </th>
            </tr>
          )
        }
        const { row, id } = line
        return (
          <Line
            key={id}
            row={row}
            id={id}
            index={line.index}
            columns={columns}
            hand={hand}
            openable={openable}
            marked={id === marked}
            chosen={ids?.includes(id)}
          />
        )
      })}
    </tbody>
  )
}

interface LineProps<Row> {
  row: Row
  id: string
  index: number
  columns: readonly Column<Row>[]
  hand: Hand<Row>
  openable: boolean
  marked: boolean
  /** Undefined: rows cannot be selected. */
  chosen?: boolean
}

function LineOf<Row>({ row, id, index, columns, hand, openable, marked, chosen }: LineProps<Row>) {
  return (
    <tr
      data-row={id}
      aria-rowindex={index + 2}
      aria-current={marked || undefined}
      className={`${css.row} ${openable ? css.press : ''} ${marked ? css.marked : ''} ${chosen ? css.chosen : ''}`}
      onClick={(event) => {
        if (onControl(event.target)) return
        if (event.shiftKey && chosen !== undefined) hand.pick(id, true)
        else hand.open(row)
      }}
    >
      {chosen === undefined ? null : (
        <td className={css.boxCell}>
          <Tick label={hand.nameOf(row)} checked={chosen} onTick={(extend) => hand.pick(id, extend)} />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.key} className={column.align === 'end' ? css.end : undefined}>
          {column.render(row)}
        </td>
      ))}
    </tr>
  )
}

/** One row: drawn anew only when something about it has changed, while the cursor moves over the others. */
const Line = memo(LineOf) as typeof LineOf

/** One part of the rows, or as much empty space while it is far away. */
export const Rows = memo(RowsOf) as typeof RowsOf

export function GroupTitle({ title, count }: { title: ReactNode; count?: number }) {
  return (
    <span className={css.groupTitle}>
      {title}
      {count === undefined ? null : <span className={css.count}>{count}</span>}
    </span>
  )
}

/** A click on a link or button inside a row is not a click on the row. */
const onControl = (target: EventTarget): boolean => target instanceof Element && target.closest('a, button, input, label') !== null
