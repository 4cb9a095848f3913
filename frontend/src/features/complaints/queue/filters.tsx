import type { InputRef } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar, Choice, SearchField, useHotkeys, useNarrow } from '@/ui'
import type { ComplaintsSearch } from '../search'
import { fineCount } from './filter'
import { FineFilters } from './fine-filters'
import css from './queue.module.css'

interface Props {
  value: ComplaintsSearch
  onChange: (change: Partial<ComplaintsSearch>) => void
}

/** Narrows the queue; every choice stands in the address. The key / goes to the search field. */
export function QueueFilters({ value, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const narrow = useNarrow()
  const field = useRef<InputRef>(null)
  useHotkeys({ '/': () => field.current?.focus() }, { '/': t('filter.search') })
  const fine = <FineFilters value={value} onChange={onChange} />

  return (
    <Bar label={t('filter.label')}>
      <SearchField
        ref={field}
        className={css.search}
        type="search"
        value={value.search ?? ''}
        aria-label={t('filter.search')}
        placeholder={t('filter.searchHint')}
        onSearch={(search) => onChange({ search: search || undefined })}
      />
      <Choice<'open' | 'closed' | 'all'>
        label={t('filter.open')}
        value={value.open ?? 'open'}
        onChange={(open) => onChange({ open: open === 'open' ? undefined : open })}
        options={[
          { value: 'open', label: t('filter.isOpen') },
          { value: 'closed', label: t('filter.isClosed') },
          { value: 'all', label: t('lib:all') },
        ]}
      />
      {narrow ? (
        <details className={css.more}>
          <summary>{t('filter.more', { count: fineCount(value) })}</summary>
          <Bar>{fine}</Bar>
        </details>
      ) : (
        fine
      )}
    </Bar>
  )
}
