import { addDays } from '@/lib'

export interface Range {
  from: string
  to: string
}

/** The range asked for; without one the last ninety days. Swapped ends are put right. */
export function rangeOf(search: { from?: string; to?: string }, today: string): Range {
  const to = search.to ?? (search.from && search.from > today ? search.from : today)
  const from = search.from ?? addDays(to, -89)
  return from <= to ? { from, to } : { from: to, to: from }
}
