import { Checkbox, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ComplaintLevel } from '@/gen/enums'
import { useOptions } from '@/lib'
import { complaintStates, levels, serviceLines, severities } from '@/lib/terms/words'
import { Choice } from '@/ui'
import type { ComplaintsSearch } from '../search'
import { ManyFilter } from './many-filter'
import css from './queue.module.css'

type Whose = 'all' | 'mine' | 'unassigned'

interface Props {
  value: ComplaintsSearch
  onChange: (change: Partial<ComplaintsSearch>) => void
}

/** Whose, how late, how grave, and where it stands. */
export function FineFilters({ value, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const levelOptions = useOptions('ComplaintLevel', levels)
  const lines = useOptions('ServiceLine', serviceLines)
  const grades = useOptions('Severity', severities)
  const states = useOptions('ComplaintState', complaintStates)
  return (
    <>
      <Choice<Whose>
        label={t('filter.whose')}
        value={value.mine ? 'mine' : value.unassigned ? 'unassigned' : 'all'}
        onChange={(whose) => onChange({ mine: whose === 'mine' || undefined, unassigned: whose === 'unassigned' || undefined })}
        options={[
          { value: 'all', label: t('filter.everybody') },
          { value: 'mine', label: t('filter.mine') },
          { value: 'unassigned', label: t('lib:nobody') },
        ]}
      />
      <Checkbox checked={value.breached ?? false} onChange={(event) => onChange({ breached: event.target.checked || undefined })}>
        {t('filter.breached')}
      </Checkbox>
      <Checkbox checked={value.today ?? false} onChange={(event) => onChange({ today: event.target.checked || undefined })}>
        {t('filter.today')}
      </Checkbox>
      <Select<ComplaintLevel>
        className={css.filter}
        allowClear
        aria-label={t('row.level')}
        placeholder={t('row.level')}
        options={levelOptions}
        value={value.level}
        onChange={(level?: ComplaintLevel) => onChange({ level })}
      />
      <ManyFilter name={t('row.severity')} options={grades} value={value.severity} onChange={(severity) => onChange({ severity })} />
      <ManyFilter name={t('row.line')} options={lines} value={value.serviceLine} onChange={(serviceLine) => onChange({ serviceLine })} />
      <ManyFilter name={t('row.state')} options={states} value={value.state} onChange={(state) => onChange({ state })} />
    </>
  )
}
