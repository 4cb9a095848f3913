import { useTranslation } from 'react-i18next'
import { useLabel } from '@/lib'
import type { Field, Fields, Value } from './where'

/** The name of a field in the reader's language: a key of the page's own texts. */
export type Names = Readonly<Record<string, string>>

/** What a list's builder offers. */
export interface Asked {
  fields: Fields
  names: Names
}

/** A day in words: today, in 3 days, 7 days ago, or its date. */
export function useDayName(): (value: Value) => string {
  const { t } = useTranslation('forms')
  return (value) => {
    if (typeof value !== 'number') return String(value)
    if (value === 0) return t('where.today')
    if (value === 1) return t('where.tomorrow')
    if (value === -1) return t('where.yesterday')
    return value > 0 ? t('where.ahead', { count: value }) : t('where.ago', { count: -value })
  }
}

/** A value in words, as far as it needs no look-up. */
export function useValueName(): (field: Field, value: Value) => string | undefined {
  const { t } = useTranslation('forms')
  const label = useLabel()
  const day = useDayName()
  return (field, value) => {
    switch (field.kind) {
      case 'words':
        return (value as readonly string[]).map((word) => label(field.of, word)).join(t('where.or'))
      case 'flag':
        return value === true ? t('lib:yes') : t('lib:no')
      case 'day':
        return day(value)
      default:
        return value === 'me' ? t('where.me') : undefined
    }
  }
}
