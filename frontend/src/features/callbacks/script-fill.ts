/** What stands for the {words} of a script. */
export interface Blanks {
  customer: string
  hospital: string
  agent: string
  date: string
}

/** A script's line with its blanks filled; a blank that is not known stays as it is, so that it is noticed. */
export const filled = (text: string, blanks: Blanks): string =>
  text.replace(/\{(\w+)\}/g, (whole, word: string) => (blanks as unknown as Record<string, string>)[word] ?? whole)

/** A line that begins with the case in which it is said, in brackets: the case and the words. */
export function headed(text: string): { head: string; text: string } {
  const found = /^(?:【([^】]+)】|\[([^\]]+)\])\s*/.exec(text)
  return found ? { head: found[1] ?? found[2] ?? '', text: text.slice(found[0].length) } : { head: '', text }
}
