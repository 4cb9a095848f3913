import { holdsNumber } from '@/lib/private-search'

/** What a list shows: what narrows it, its order, grouping and columns. It all stands in the address. */
export interface State {
  filter: Record<string, unknown>
  sort?: string
  group?: string
  columns?: readonly string[]
}

/** What a view keeps, as the API has it. */
export interface Kept {
  filter: string
  orderBy?: string | null
  groupBy?: string | null
  columns: readonly string[]
}

type Search = Record<string, unknown>

/** Names in an address that are no part of what a list shows: the view itself, what is open, forms over the page. */
const passing = ['view', 'in', 'new', 'needsMe', 'callback', 'appointment', 'lead', 'customer']

/** Whether a list is narrowed by what no view keeps: a number by which a person is found. */
export const withholds = ({ search: text }: Search): boolean => typeof text === 'string' && holdsNumber(text)

/** What the address of a list stands for, as a view may keep it. */
export function stateOf(search: Search): State {
  const { sort, group, cols, ...rest } = withholds(search) ? { ...search, search: undefined } : search
  const filter = Object.fromEntries(Object.entries(rest).filter(([name, value]) => value !== undefined && !passing.includes(name)))
  return { filter, sort: sort as string | undefined, group: group as string | undefined, columns: cols as string[] | undefined }
}

/** Everything that a view stands for, as an address: it works for those, too, who have not got the view. */
export function searchOf(kept: Kept): Search {
  return {
    ...readFilter(kept.filter),
    ...(kept.orderBy ? { sort: kept.orderBy } : {}),
    ...(kept.groupBy ? { group: kept.groupBy } : {}),
    ...(kept.columns.length > 0 ? { cols: [...kept.columns] } : {}),
  }
}

function readFilter(text: string): Search {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Search) : {}
  } catch {
    return {}
  }
}

/** The same as the API keeps it. */
export const keep = (state: State) => ({
  filter: JSON.stringify(state.filter),
  orderBy: state.sort ?? null,
  groupBy: state.group ?? null,
  columns: [...(state.columns ?? [])],
})

/** Whether two states are one: the order of names says nothing, that of values does. */
export const same = (a: State, b: State): boolean => text(a) === text(b)

const text = (state: State): string => JSON.stringify([sorted(state.filter), state.sort ?? '', state.group ?? '', state.columns ?? []])

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const object = value as Search
  return Object.fromEntries(
    Object.keys(object)
      .filter((key) => object[key] !== undefined)
      .sort()
      .map((key) => [key, sorted(object[key])]),
  )
}

/** Whether the address asks for nothing of its own. */
export const bare = (search: Search): boolean => same(stateOf(search), { filter: {} })
