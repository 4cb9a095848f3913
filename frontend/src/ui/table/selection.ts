import { useRef } from 'react'
import type { Selection } from './types'

/** The ids from one row to another, both included, in the order of the list. */
export function between(all: readonly string[], from: string, to: string): string[] {
  const [a, b] = [all.indexOf(from), all.indexOf(to)]
  return a < 0 || b < 0 ? [] : all.slice(Math.min(a, b), Math.max(a, b) + 1)
}

/** The selection after one more row was picked, or all rows from the one picked before. */
export function picked(ids: readonly string[], all: readonly string[], id: string, from?: string): string[] {
  const range = from === undefined ? [] : between(all, from, id)
  if (range.length > 0) return [...ids, ...range.filter((one) => !ids.includes(one))]
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
}

/** Picks rows: one by one, or with extend all rows from the last one picked. */
export function usePick(selection: Selection | undefined, all: readonly string[]) {
  const last = useRef<string>(undefined)
  if (!selection) return undefined
  return (id: string, extend: boolean) => {
    const from = extend && last.current !== undefined && all.includes(last.current) ? last.current : undefined
    selection.onChange(picked(selection.ids, all, id, from))
    last.current = id
  }
}
