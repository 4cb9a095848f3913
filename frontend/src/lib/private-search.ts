import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router'

/** How many digits in a row may be the number of a person, and digits as they are written out in Chinese: the server has the same rule. */
const FROM = 7
const digit = /[\p{N}零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]/u

/** The number of a case or its beginning: it names a record, nobody's person. */
const ofCase = /^\s*TS-[a-z0-9]+-[0-9]{1,8}(-[0-9]{0,4})?\s*$/i

/**
 * Whether a text holds a number that may be a person's: of a phone, an identity card, a bank card. Digits of any script and
 * width count; what stands between two of them without being a letter does not part them.
 */
export function holdsNumber(text: string): boolean {
  if (ofCase.test(text)) return false
  let run = 0
  for (const sign of text) {
    if (digit.test(sign)) run += 1
    else if (/\p{L}/u.test(sign)) run = 0
    if (run === FROM) return true
  }
  return false
}

/** The name under which every address holds what is searched for, and the one under which it says that this page keeps it. */
const TEXT = 'search'
const HELD = 'held'

/**
 * Texts that stand in no address, by the word that stands there instead. They live in the memory of this page alone: Back and
 * Forward find them again, another tab, another person and the page after a reload do not.
 */
const held = new Map<string, string>()

/** A word that says nothing; letters only, so that it is never taken for a number. */
const newWord = () => String.fromCharCode(...Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => 97 + (byte % 26)))

function wordFor(text: string): string {
  for (const [word, known] of held) if (known === text) return word
  const word = newWord()
  held.set(word, text)
  return word
}

type Search = Record<string, unknown>

/** What stands behind the ? for a search: a number that may be a person's never does. */
export function writeSearch(search: Search): string {
  const { [TEXT]: text, ...rest } = search
  const personal = (typeof text === 'string' || typeof text === 'number') && holdsNumber(String(text))
  return defaultStringifySearch(personal ? { ...rest, [HELD]: wordFor(String(text)) } : search)
}

/** What an address asks for. A word that this page does not know stands for nothing. */
export function readSearch(address: string): Search {
  const { [HELD]: word, ...rest } = defaultParseSearch(address) as Search
  const text = typeof word === 'string' ? held.get(word) : undefined
  return text === undefined ? rest : { ...rest, [TEXT]: text }
}

/**
 * Puts right the address with which the page was opened: one that was typed, kept in a bookmark or sent by somebody may hold a
 * number, and one from before a reload a word that nobody knows any more.
 */
export function tidyAddress(): void {
  const { pathname, search, hash } = window.location
  const written = writeSearch(readSearch(search))
  const hides = written !== search && (HELD in defaultParseSearch(search) || HELD in defaultParseSearch(written))
  if (hides) window.history.replaceState(window.history.state, '', pathname + written + hash)
}
