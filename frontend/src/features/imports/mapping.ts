/** One column of the file and what it fills; null: it is left out. */
export interface Assigned {
  column: string
  target: string | null
}

export interface Target {
  name: string
  label: string
  required: boolean
}

/** Targets that more than one column fills. */
export function doubled(columns: readonly Assigned[]): string[] {
  const used = columns.flatMap((one) => (one.target ? [one.target] : []))
  return [...new Set(used.filter((target, at) => used.indexOf(target) !== at))]
}

/** Required targets that no column fills. */
export const unfilled = (columns: readonly Assigned[], targets: readonly Target[]): Target[] =>
  targets.filter((target) => target.required && !columns.some((one) => one.target === target.name))

/** The columns with one of them assigned anew. */
export const assign = (columns: readonly Assigned[], column: string, target: string | null): Assigned[] =>
  columns.map((one) => (one.column === column ? { column, target } : one))

/** Whether two assignments of the same file differ. */
export const differs = (a: readonly Assigned[], b: readonly Assigned[]): boolean =>
  a.some((one) => (one.target ?? null) !== (b.find((other) => other.column === one.column)?.target ?? null))
