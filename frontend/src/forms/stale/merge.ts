/** A field that both sides changed to different things: the person chooses. */
export interface Both {
  name: string
  before: unknown
  theirs: unknown
  mine: unknown
  chosen: 'theirs' | 'mine' | null
}

export interface Merged<Values> {
  /** What shall stand in the form: mine, with what only they changed. */
  values: Partial<Values>
  both: Both[]
  /** Fields that only they changed. */
  taken: string[]
}

/** How to put two changes of one field together where that is possible, such as two lists of numbers. */
export type Combine<Values> = { [Name in keyof Values]?: (before: Values[Name], theirs: Values[Name], mine: Values[Name]) => Values[Name] }

/**
 * Puts two changes of one record together, field by field. before: as the form began; theirs: the record
 * now; mine: what stands in the form. Only fields of the record count; what else was typed stays.
 */
export function merge<Values extends object>(
  before: Partial<Values>,
  theirs: Partial<Values>,
  mine: Partial<Values>,
  combine: Combine<Values> = {},
): Merged<Values> {
  const values: Partial<Values> = {}
  const both: Both[] = []
  const taken: string[] = []
  for (const name of new Set([...Object.keys(before), ...Object.keys(theirs)]) as Set<keyof Values & string>) {
    if (same(before[name], theirs[name]) || same(theirs[name], mine[name])) continue
    if (same(before[name], mine[name])) {
      values[name] = theirs[name]
      taken.push(name)
      continue
    }
    const together = combine[name]
    if (together) {
      values[name] = together(before[name] as Values[typeof name], theirs[name] as Values[typeof name], mine[name] as Values[typeof name])
      taken.push(name)
    } else both.push({ name, before: before[name], theirs: theirs[name], mine: mine[name], chosen: null })
  }
  return { values, both, taken }
}

/** Whether two values of a field say the same: nothing is nothing, however it is written. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other))

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

function plain(value: unknown): unknown {
  if (isEmpty(value)) return null
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([, one]) => !isEmpty(one))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, plain(one)]),
  )
}
