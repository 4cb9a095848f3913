import { useTranslation } from 'react-i18next'
import { Bar, Choice, SearchField, useNarrow } from '@/ui'
import type { ComplaintsSearch } from '../search'
import { fineCount } from './filter'
import { FineFilters } from './fine-filters'
import css from './queue.module.css'

interface Props {
  value: ComplaintsSearch
  /** typing: it follows the keys, so that Back does not lead through each of them. */
  onChange: (change: Partial<ComplaintsSearch>, typing?: boolean) => void
}

/** Narrows the queue; every choice stands in the address. */
export function QueueFilters({ value, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const narrow = useNarrow()
  const fine = <FineFilters value={value} onChange={onChange} />

  return (
    <Bar label={t('filter.label')}>
      <SearchField
        className={css.search}
        label={t('filter.search')}
        placeholder={t('filter.searchHint')}
        value={value.search ?? ''}
        onSearch={(search) => onChange({ search: search || undefined }, true)}
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
