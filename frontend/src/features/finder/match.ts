import syllables from './pinyin.json'

/** The syllables of each Chinese character that the app's own words are made of, without tones; ü is v. */
const readings = new Map<string, string[]>()
for (const [said, characters] of Object.entries(syllables)) {
  for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), said])
}

export const readingsOf = (character: string): readonly string[] => readings.get(character) ?? []

const fold = (text: string) => text.normalize('NFKC').toLowerCase()

/**
 * Whether a name is found by what was typed: every word of it stands in the name, or is the pinyin of a part of the name,
 * whole ("huashu"), begun ("huash"), by initials ("hs") or mixed ("huas"). One letter alone is the first of the name only.
 */
export function fits(typed: string, names: readonly string[]): boolean {
  const folded = names.map(fold)
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.some((name) => name.includes(word) || (/^[a-z]+$/.test(word) && spelled(name, word))))
}

function spelled(name: string, word: string): boolean {
  const signs = [...name]
  const starts = word.length === 1 ? [0] : signs.keys()
  for (const at of starts) if (readingsOf(signs[at] ?? '').length > 0 && reads(signs, at, word)) return true
  return false
}

/** Whether the signs from a place on can be read as the word, to its end. */
function reads(signs: readonly string[], at: number, word: string): boolean {
  if (word === '') return true
  const sign = signs[at]
  if (sign === undefined) return false
  if (word.startsWith(sign)) return reads(signs, at + 1, word.slice(sign.length))
  return readingsOf(sign).some(
    (said) =>
      said.startsWith(word) ||
      (word.startsWith(said) && reads(signs, at + 1, word.slice(said.length))) ||
      (word[0] === said[0] && reads(signs, at + 1, word.slice(1))),
  )
}
