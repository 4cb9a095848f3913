import type { Group } from './types'

/** Rows of a part that is drawn or left out as a whole. */
const SIZE = 10
/** Up to here a list is drawn as a whole. */
const WHOLE = 60

export type Line<Row> = { kind: 'row'; row: Row; id: string; index: number } | { kind: 'group'; group: Group; index: number }

export interface Part<Row> {
  lines: Line<Row>[]
  ids: ReadonlySet<string>
}

/**
 * A list in parts of some rows each, with a line before every group. index counts the lines of the whole
 * list from 0. A short list is one part.
 */
export function partsOf<Row>(rows: readonly Row[], rowKey: (row: Row) => string, groupOf?: (row: Row) => Group): Part<Row>[] {
  const size = rows.length > WHOLE ? SIZE : rows.length
  const parts: Part<Row>[] = []
  let group: string | undefined
  let index = 0
  for (let start = 0; start < rows.length; start += size) {
    const some = rows.slice(start, start + size)
    const lines = some.flatMap((row): Line<Row>[] => {
      const out: Line<Row>[] = []
      const next = groupOf?.(row)
      if (next && next.key !== group) {
        group = next.key
        out.push({ kind: 'group', group: next, index: index++ })
      }
      out.push({ kind: 'row', row, id: rowKey(row), index: index++ })
      return out
    })
    parts.push({ lines, ids: new Set(some.map(rowKey)) })
  }
  return parts
}

/** The key of rows that are records: the same function always, so that a list knows its rows again. */
export const byId = (row: { id: string }): string => row.id

/** How many lines all parts have. */
export const linesIn = (parts: readonly Pick<Part<unknown>, 'lines'>[]): number => parts.reduce((sum, part) => sum + part.lines.length, 0)
