import { Select } from 'antd'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallbackPurpose, Tier } from '@/gen/enums'
import { useOptions } from '@/lib'
import { purposes, tiers } from '@/lib/terms/words'
import { Bar } from '@/ui'
import css from './filters.module.css'

export interface Filters {
  purpose?: CallbackPurpose[]
  tier?: Tier[]
}

interface Props {
  value: Filters
  /** Hears what changes. Where it stays the same function, another row that is opened does not draw the fields anew. */
  onChange: (change: Filters) => void
}

function FiltersOf({ value, onChange }: Props) {
  const { t } = useTranslation('callbacks')
  const purposeOptions = useOptions('CallbackPurpose', purposes)
  const tierOptions = useOptions('Tier', tiers)
  const orNone = <Word,>(words: Word[]) => (words.length > 0 ? words : undefined)
  return (
    <Bar label={t('filters.label')}>
      <Select<CallbackPurpose[]>
        className={css.filter}
        mode="multiple"
        maxTagCount="responsive"
        aria-label={t('filters.purpose')}
        placeholder={t('filters.purpose')}
        options={purposeOptions}
        value={value.purpose ?? []}
        onChange={(purpose) => onChange({ purpose: orNone(purpose) })}
      />
      <Select<Tier[]>
        className={css.filter}
        mode="multiple"
        maxTagCount="responsive"
        aria-label={t('filters.tier')}
        placeholder={t('filters.tier')}
        options={tierOptions}
        value={value.tier ?? []}
        onChange={(tier) => onChange({ tier: orNone(tier) })}
      />
    </Bar>
  )
}

/** Narrows a list of callbacks by purpose and tier; the choice stands in the address. */
export const CallbackFilters = memo(FiltersOf, (a, b) => a.value.purpose === b.value.purpose && a.value.tier === b.value.tier && a.onChange === b.onChange)
