import type { Column } from './types'

type Choosable = Pick<Column<never>, 'key' | 'fixed' | 'optional'>

/**
 * The columns to show, in order. A choice that knows no column of the table is none; a column that cannot
 * be left out and is missing in the choice stands where it usually does.
 */
export function columnsShown<C extends Choosable>(columns: readonly C[], shown?: readonly string[]): C[] {
  const keys = [...new Set(shown)]
  const chosen = keys.flatMap((key) => columns.find((one) => one.key === key) ?? [])
  if (chosen.length === 0) return columns.filter((one) => !one.optional)
  columns.forEach((column, at) => {
    if (column.fixed && !chosen.includes(column)) chosen.splice(Math.min(at, chosen.length), 0, column)
  })
  return chosen
}

/** The order after another press of a header: ascending, descending, the list's own. */
export function nextSort(sort: string | undefined, word: string): string | undefined {
  if (sort === word) return `-${word}`
  return sort === `-${word}` ? undefined : word
}

/** How a column is ordered, in the words of aria-sort; undefined: it cannot be. */
export function sortOf(word: string | undefined, sort: string | undefined): 'ascending' | 'descending' | 'none' | undefined {
  if (!word) return undefined
  if (sort === word) return 'ascending'
  return sort === `-${word}` ? 'descending' : 'none'
}

/** The list with one entry moved by a step; at an end it stays. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const out = [...list]
  if (to < 0 || to >= list.length) return out
  out.splice(to, 0, ...out.splice(from, 1))
  return out
}
