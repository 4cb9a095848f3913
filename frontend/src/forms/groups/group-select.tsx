import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useOptions } from '@/lib'
import css from './groups.module.css'

interface Props<Word extends string> {
  /** The enum of the API that the words are of. */
  of: string
  words: readonly Word[]
  value: Word | undefined
  onChange: (value: Word | undefined) => void
}

/** By what a list is grouped; nothing: not at all. */
export function GroupSelect<Word extends string>({ of, words, value, onChange }: Props<Word>) {
  const { t } = useTranslation('forms')
  const options = useOptions(of, words)
  return (
    <Select<Word | ''>
      className={css.select}
      aria-label={t('groups.by')}
      value={value ?? ''}
      onChange={(word) => onChange(word === '' ? undefined : word)}
      options={[{ value: '' as const, label: t('groups.none') }, ...options.map((one) => ({ ...one, label: t('groups.byWord', { word: one.label }) }))]}
    />
  )
}
