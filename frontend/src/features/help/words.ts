import words from './glossary.json'

export interface Word {
  zh: string
  en: string
  zhMeans: string
  enMeans: string
}

export const glossary: readonly Word[] = words

/** The words in whose name or meaning, of either language, the text stands. */
export function find(text: string): Word[] {
  const wanted = text.trim().toLowerCase()
  return glossary.filter((word) => Object.values(word).some((part: string) => part.toLowerCase().includes(wanted)))
}
