import { isDay } from './time/zone'

/**
 * Parsers for what stands behind the ? of an address. The address may have been typed or be old: what
 * does not fit is left out, never an error.
 */
type Raw = Record<string, unknown>

export const text = (raw: Raw, name: string): string | undefined => {
  const value = raw[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const flag = (raw: Raw, name: string): true | undefined =>
  raw[name] === true || raw[name] === 'true' || raw[name] === 1 ? true : undefined

export const oneOf = <Word extends string>(raw: Raw, name: string, words: readonly Word[]): Word | undefined =>
  words.find((word) => word === raw[name])

export function many<Word extends string>(raw: Raw, name: string, words: readonly Word[]): Word[] | undefined {
  const list = Array.isArray(raw[name]) ? raw[name] : [raw[name]]
  const known = words.filter((word) => list.includes(word))
  return known.length > 0 ? known : undefined
}

/** A day "2026-11-21". */
export const day = (raw: Raw, name: string): string | undefined => {
  const value = text(raw, name)
  return value && isDay(value) ? value : undefined
}

/** An order "dueAt" or "-dueAt", of one of the words. */
export const sortBy = <Word extends string>(raw: Raw, words: readonly Word[]): Word | `-${Word}` | undefined =>
  words.flatMap((word) => [word, `-${word}` as const]).find((word) => word === raw.sort)

/** Some short words of one's own, such as keys of columns. */
export function names(raw: Raw, name: string): string[] | undefined {
  const list = Array.isArray(raw[name]) ? raw[name].filter((one): one is string => typeof one === 'string' && /^\w{1,60}$/.test(one)) : []
  return list.length > 0 ? [...new Set(list)].slice(0, 40) : undefined
}

/** A part of the address that has a form of its own: who uses it reads it and tells what is wrong with it. */
export function own(raw: Raw, name: string): Raw | string | undefined {
  const value = raw[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'object' && !Array.isArray(value)) return value as Raw
  return typeof value === 'string' ? value : JSON.stringify(value)
}
