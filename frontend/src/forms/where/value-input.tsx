import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useOptions, useToday } from '@/lib'
import { Choice, MomentInput } from '@/ui'
import { CodeListPicker } from '../code-picker'
import { CustomerPicker } from '../customer-picker'
import { DepartmentPicker } from '../department-picker'
import { StaffPicker } from '../staff-picker'
import { near } from './days'
import { useDayName } from './names'
import css from './where.module.css'
import type { Field, Value } from './where'

interface Props {
  field: Field
  label: string
  value: Value | undefined
  onChange: (value: Value | undefined) => void
}

/** The control for the value of a condition. */
export function ValueInput({ field, label, value, onChange }: Props) {
  const { t } = useTranslation('forms')
  const one = { 'aria-label': label, value: typeof value === 'string' ? value : undefined, onChange }
  switch (field.kind) {
    case 'words':
      return <WordsInput field={field} label={label} value={value} onChange={onChange} />
    case 'codes':
      return <CodeListPicker list={field.list} aria-label={label} value={Array.isArray(value) ? (value as string[]) : []} onChange={onChange} />
    case 'flag':
      return (
        <Choice<'yes' | 'no'>
          label={label}
          value={value === undefined ? undefined : value ? 'yes' : 'no'}
          onChange={(said) => onChange(said === 'yes')}
          options={[
            { value: 'yes', label: t('lib:yes') },
            { value: 'no', label: t('lib:no') },
          ]}
        />
      )
    case 'day':
      return <DayInput label={label} value={value} onChange={onChange} />
    case 'customer':
      return <CustomerPicker {...one} />
    case 'department':
      return <DepartmentPicker {...one} />
    case 'person':
      return <PersonInput field={field} label={label} value={value} onChange={onChange} />
  }
}

function WordsInput({ field, label, value, onChange }: Props) {
  const { t } = useTranslation('forms')
  const { of, words } = field as Extract<Field, { kind: 'words' }>
  const options = useOptions(of, words)
  return (
    <Select<string[]>
      mode="multiple"
      aria-label={label}
      placeholder={t('where.oneOf')}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      value={Array.isArray(value) ? (value as string[]) : []}
      onChange={onChange}
    />
  )
}

function PersonInput({ field, label, value, onChange }: Props) {
  const { t } = useTranslation('forms')
  const { role } = field as Extract<Field, { kind: 'person' }>
  return (
    <div className={css.two}>
      <Choice<'me' | 'other'>
        label={t('where.who', { field: label })}
        value={value === 'me' ? 'me' : 'other'}
        onChange={(said) => onChange(said === 'me' ? 'me' : undefined)}
        options={[
          { value: 'me', label: t('where.me') },
          { value: 'other', label: t('where.somebody') },
        ]}
      />
      {value === 'me' ? null : <StaffPicker role={role} aria-label={label} value={typeof value === 'string' ? value : undefined} onChange={onChange} />}
    </div>
  )
}

function DayInput({ label, value, onChange }: Omit<Props, 'field'>) {
  const { t } = useTranslation('forms')
  const today = useToday()
  const name = useDayName()
  const distances = typeof value === 'number' && !near.some((days) => days === value) ? [...near, value].sort((a, b) => a - b) : near
  return (
    <div className={css.two}>
      <Select<number | 'date'>
        aria-label={label}
        placeholder={t('where.chooseDay')}
        listHeight={400}
        value={typeof value === 'string' ? 'date' : typeof value === 'number' ? value : undefined}
        onChange={(chosen) => onChange(chosen === 'date' ? today : chosen)}
        options={[...distances.map((days) => ({ value: days as number | 'date', label: name(days) })), { value: 'date' as const, label: t('where.date') }]}
      />
      {typeof value === 'string' ? <MomentInput kind="day" aria-label={t('where.dateOf', { field: label })} value={value} onChange={(day) => onChange(day || undefined)} /> : null}
    </div>
  )
}
