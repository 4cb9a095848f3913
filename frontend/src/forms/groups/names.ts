import { useTranslation } from 'react-i18next'
import { CodeOptionsDocument } from '@/gen/graphql'
import { useLabel, useRead } from '@/lib'

/** What the keys of a grouping are: words of an enum, people, codes of a list, or when something is due. */
export type Keys = { of: string } | { of: 'people' } | { of: 'due' } | { of: 'codes'; list: 'COMPLAINT_CATEGORY' }

/** The names of the keys of a grouping; people come with the counts. */
export function useGroupNames(keys: Keys | undefined): (key: string) => string {
  const { t } = useTranslation('forms')
  const label = useLabel()
  const codes = useRead(CodeOptionsDocument, keys && 'list' in keys ? { list: keys.list } : null)
  return (key) => {
    if (!keys) return ''
    if (key === '-') return keys.of === 'people' ? t('lib:nobody') : t(keys.of === 'due' ? 'groups.noDue' : 'groups.no')
    if (keys.of === 'due') return t(`groups.${key}`)
    if ('list' in keys) return codes.data?.codes.find((one) => one.code === key)?.label ?? ''
    return keys.of === 'people' ? t('lib:nobody') : label(keys.of, key)
  }
}
