import type { Measure } from './subjects'

/** One group with its numbers; null is a hidden small count, or a rate that cannot be told. */
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

/** Words that number texts need. */
export interface Words {
  /** In place of a count below the threshold. */
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
