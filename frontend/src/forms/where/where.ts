import { isDay } from '@/lib/time/zone'

/**
 * A nested filter as the address holds it: groups of conditions, {"all":[{"level":["GENERAL"]},{"none":[…]}]}.
 * What a list can be asked for stands in its Fields; anything else in an address is left out and told.
 */
export type Field =
  | { kind: 'words'; of: string; words: readonly string[] }
  | { kind: 'codes'; list: 'COMPLAINT_CATEGORY' }
  | { kind: 'flag' }
  | { kind: 'person'; role?: 'DOCTOR' }
  | { kind: 'customer' | 'department' }
  | { kind: 'day' }
export type Fields = Readonly<Record<string, Field>>

/** Words of a list, yes or no, an id or "me", a day or how many days it is from today. */
export type Value = readonly string[] | boolean | string | number

export interface Condition {
  field: string
  /** Undefined while it is being typed. */
  value?: Value
}
export const joins = ['all', 'any', 'none'] as const
export type Join = (typeof joins)[number]
export interface Group {
  join: Join
  parts: readonly Part[]
}
export type Part = Condition | Group

export const isGroup = (part: Part): part is Group => 'join' in part

/** What an address may hold there: a filter, or what is left of one. */
export type Where = Record<string, unknown> | string

export interface Read {
  group?: Group
  /** What was left out, as it stands in the address. */
  ignored: string[]
}

const LONG = 60
const DAYS = 3660

/** Reads what the address holds. It never fails: what it does not know is left out and named. */
export function readWhere(fields: Fields, raw: unknown): Read {
  const ignored: string[] = []
  const skip = (what: unknown) => {
    const text = typeof what === 'string' ? what : JSON.stringify(what)
    ignored.push(text.length > LONG ? `${text.slice(0, LONG)}…` : text)
    return undefined
  }
  let count = 0
  function part(one: unknown, deep: number): Part | undefined {
    const [key, ...more] = typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.keys(one) : []
    if (key === undefined || more.length > 0 || deep > DEPTH || ++count > COUNT) return skip(one)
    const value = (one as Record<string, unknown>)[key]
    const join = joins.find((word) => word === key)
    if (!join) return condition(fields, key, value) ?? skip(one)
    if (!Array.isArray(value)) return skip(one)
    const parts = value.flatMap((inner) => part(inner, deep + 1) ?? [])
    return parts.length > 0 ? { join, parts } : undefined
  }
  if (raw === undefined || raw === null || raw === '') return { ignored }
  const read = part(raw, 1)
  const group = read && (isGroup(read) ? read : { join: 'all' as const, parts: [read] })
  if (group && !fits(group)) {
    skip(raw)
    return { ignored }
  }
  return { group, ignored }
}

function condition(fields: Fields, name: string, value: unknown): Condition | undefined {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (!field || !known(field, value)) return undefined
  return { field: name, value: value as Value }
}

function known(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'words':
      return texts(value) && value.every((word) => field.words.includes(word))
    case 'codes':
      return texts(value) && value.every((code) => /^[A-Za-z0-9_.-]{1,60}$/.test(code))
    case 'flag':
      return typeof value === 'boolean'
    case 'day':
      return typeof value === 'number' ? Number.isInteger(value) && Math.abs(value) <= DAYS : typeof value === 'string' && isDay(value)
    default:
      return typeof value === 'string' && /^[a-z]{2}_[0-9A-Za-z]{10,40}$|^me$/.test(value) && (value !== 'me' || field.kind === 'person')
  }
}

const texts = (value: unknown): value is string[] => Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')

/** The filter for the address; undefined when it asks for nothing. */
export function writeWhere(group: Group): Record<string, unknown> | undefined {
  const parts = group.parts.flatMap((part) => (isGroup(part) ? (writeWhere(part) ?? []) : part.value === undefined ? [] : [{ [part.field]: part.value }]))
  return parts.length > 0 ? { [group.join]: parts } : undefined
}

/** How many conditions there are. */
export const countOf = (group: Group): number => group.parts.reduce((sum, part) => sum + (isGroup(part) ? countOf(part) : 1), 0)

/** A filter of the API that may hold others. */
interface Nested<F> {
  and?: F[] | null
  or?: F[] | null
  not?: F | null
}

/** The API's filter of a group; plain is the one of a condition. Conditions that all hold share one filter as far as they can. */
export function compile<F extends Nested<F>>(group: Group, plain: (field: string, value: Value) => F): F {
  const parts = group.parts.flatMap((part) => (isGroup(part) ? [compile(part, plain)] : part.value === undefined ? [] : [plain(part.field, part.value)]))
  const [only] = parts
  if (group.join === 'none') return { not: parts.length === 1 ? only : { or: parts } } as F
  if (parts.length === 1 && only) return only
  if (group.join === 'any') return { or: parts } as F
  const out: Record<string, unknown> = {}
  const rest: F[] = []
  for (const one of parts) {
    if (Object.keys(one).some((key) => key in out)) rest.push(one)
    else Object.assign(out, one)
  }
  if (rest.length > 0) out.and = [...((out.and as F[] | undefined) ?? []), ...rest]
  return out as F
}

/** The bounds of the API, which counts every filter, and those that hold others too. */
export const DEPTH = 4
export const COUNT = 40

/** Whether the API takes the filter beside the list's own conditions. */
export const fits = (group: Group): boolean => excess(group) === undefined

/** Of what a filter has too much for the API: groups in groups, or conditions and groups in all. */
export function excess(group: Group): 'deep' | 'many' | undefined {
  let count = 1
  let deep = 0
  const walk = (filter: Any, depth: number) => {
    count += 1
    deep = Math.max(deep, depth)
    for (const one of [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])]) walk(one, depth + 1)
  }
  walk(
    compile<Any>(full(group), (field, value) => (value === false ? { not: { [field]: true } } : { [field]: value })),
    1,
  )
  return deep > DEPTH ? 'deep' : count > COUNT ? 'many' : undefined
}

interface Any extends Nested<Any> {
  [field: string]: unknown
}

/** With a value in every condition: one that is still being typed counts as well. */
const full = (group: Group): Group => ({
  ...group,
  parts: group.parts.length === 0 ? [{ field: 'x', value: 'x' }] : group.parts.map((part) => (isGroup(part) ? full(part) : { ...part, value: part.value ?? 'x' })),
})
