import { Checkbox, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { IntentClass, LeadState } from '@/gen/enums'
import { StaffPicker } from '@/forms'
import { useOptions } from '@/lib'
import { intentClasses, leadStates } from '@/lib/terms/words'
import { Bar, Choice } from '@/ui'
import css from './leads.module.css'
import type { LeadsSearch } from './search'

/** The class of the leads shown, and whose, in which state, due by today; the choice stands in the address. */
export function LeadFilters({ search, onChange }: { search: LeadsSearch; onChange: (change: LeadsSearch) => void }) {
  const { t } = useTranslation('leads')
  const classes = useOptions('IntentClass', intentClasses)
  const states = useOptions('LeadState', leadStates)
  return (
    <Bar label={t('filters')}>
      <Choice<IntentClass | 'ALL'>
        label={t('intentClass')}
        value={search.intentClass?.[0] ?? 'ALL'}
        onChange={(one) => onChange({ intentClass: one === 'ALL' ? undefined : [one] })}
        options={[{ value: 'ALL', label: t('lib:all') }, ...classes]}
      />
      <div className={css.filter}>
        <StaffPicker
          aria-label={t('consultant')}
          placeholder={t('everybody')}
          value={search.consultant}
          onChange={(consultant) => onChange({ consultant })}
        />
      </div>
      <div className={css.filter}>
        <Select<LeadState[]>
          mode="multiple"
          maxTagCount="responsive"
          aria-label={t('state')}
          placeholder={t('openStates')}
          options={states}
          value={search.state ?? []}
          onChange={(state) => onChange({ state: state.length > 0 ? state : undefined })}
        />
      </div>
      <Checkbox checked={search.due === true} onChange={(event) => onChange({ due: event.target.checked || undefined })}>
        {t('due')}
      </Checkbox>
    </Bar>
  )
}
