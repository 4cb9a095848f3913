import type { Measure } from './subjects'

/** One group with its numbers; null is a hidden count, small or one that would give a small one away, or a rate that cannot be told. */
export interface FigureRow {
  keys: string[]
  cells: (number | null)[]
}

type Raw = { keys: readonly string[] } & Record<string, unknown>

/** The answer's rows with their numbers in the order of the measures. */
export const rowsOf = (raw: readonly object[], measures: readonly Measure[]): FigureRow[] =>
  raw.map((one) => {
    const row = one as Raw
    return { keys: [...row.keys], cells: measures.map(({ key }) => (typeof row[key] === 'number' ? row[key] : null)) }
  })

/**
 * The total below the rows: what the server counted without groups, hidden where the server hides it, never
 * a sum made here. None below the rows of several hospitals, for the server counts no total over these.
 */
export function totalOf(rows: readonly FigureRow[], hospitalAt: number, whole: readonly FigureRow[] | null): FigureRow | null {
  const several = hospitalAt >= 0 && new Set(rows.map((row) => row.keys[hospitalAt])).size > 1
  return several ? null : (whole?.[0] ?? null)
}

/** Words that number texts need. */
export interface Words {
  /** In place of a count that is hidden. */
  hidden: string
  /** In place of a rate that cannot be told. */
  none: string
}

/** A number as people read it; counts that are hidden say so, never 0. */
export function cellText(value: number | null, { form }: Measure, words: Words): string {
  if (value === null) return form === 'count' ? words.hidden : words.none
  switch (form) {
    case 'rate':
      return `${(value * 100).toFixed(1)}%`
    case 'hours':
      return value.toFixed(1)
    case 'score':
      return value.toFixed(2)
    default:
      return String(value)
  }
}
