import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Weekday } from '@/gen/enums'

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

/** Hours at which calls are welcome, for people: “周一 周三 10:00–12:00”. Without days they hold every day. */
export function useWindows(): (windows: readonly { days: readonly Weekday[]; from: string; to: string }[]) => string {
  const { t } = useTranslation('lib')
  const label = useLabel()
  return (windows) =>
    windows.map(({ days, from, to }) => `${days.map((day) => label('Weekday', day)).join(' ') || t('everyDay')} ${from}–${to}`).join('; ')
}
