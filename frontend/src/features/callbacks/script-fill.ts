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
