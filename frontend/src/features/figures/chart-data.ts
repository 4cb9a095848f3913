import type { FigureRow } from './table'

export interface ChartData {
  /** Along the axis: the keys of the first dimension. */
  places: string[]
  /** One per group of the other dimensions; null is hidden or not there, and is not drawn. */
  series: { name: string; values: (number | null)[] }[]
  /** Series that were left out because nobody could tell them apart. */
  left: number
}

/** Whether there is anything to draw: all may be hidden, or impossible to tell. */
export const drawn = (data: ChartData): boolean => data.series.some(({ values }) => values.some((value) => value !== null))

/** As many series as there are pairs of colour and line that can be told apart. */
export const MOST_SERIES = 8

/** What one measure of a table looks like as a chart. text writes the key of a dimension. */
export function chartOf(
  rows: readonly FigureRow[],
  measure: number,
  dimensions: number,
  text: (dimension: number, key: string) => string,
  whole: string,
): ChartData {
  const places: string[] = []
  const groups = new Map<string, Map<string, number | null>>()
  for (const row of rows) {
    const place = row.keys[0] ?? ''
    if (!places.includes(place)) places.push(place)
    const name = dimensions > 1 ? row.keys.slice(1).map((key, at) => text(at + 1, key)).join(' · ') : whole
    const group = groups.get(name) ?? new Map<string, number | null>()
    group.set(place, row.cells[measure] ?? null)
    groups.set(name, group)
  }
  const size = (group: Map<string, number | null>) => [...group.values()].reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const all = [...groups]
  const shown = all.length > MOST_SERIES ? all.sort(([, a], [, b]) => size(b) - size(a)).slice(0, MOST_SERIES) : all
  return {
    places: places.map((key) => (dimensions > 0 ? text(0, key) : whole)),
    series: shown.map(([name, group]) => ({ name, values: places.map((place) => group.get(place) ?? null) })),
    left: all.length - shown.length,
  }
}
