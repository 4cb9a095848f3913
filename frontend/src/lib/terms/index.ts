import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** Label of a word of the API's enums: label('Tier', 'GOLD') → 金卡. A test names every word; one that a newer server brings shows as a dash, never as a code. */
export type Label = (kind: string, word: string | null | undefined) => string

export function useLabel(): Label {
  const { t } = useTranslation('terms')
  return useCallback<Label>((kind, word) => (word ? t(`${kind}.${word}`, { defaultValue: '—' }) : ''), [t])
}

/** Options of a select from words of one enum, in the order given. */
export function useOptions<Word extends string>(kind: string, words: readonly Word[]): { value: Word; label: string }[] {
  const label = useLabel()
  return words.map((value) => ({ value, label: label(kind, value) }))
}
