import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import type { Role } from '@/gen/enums'
import { StaffOptionFragmentDoc, StaffOptionsDocument, type StaffOptionFragment } from '@/gen/graphql'
import { useRead } from '@/lib'
import type { ManyPickerProps, PickerProps } from './picker-props'
import { useDebounced } from './use-debounced'

interface Known {
  /** Only people with this role. */
  role?: Role
  /** The person who is chosen already, when not among the first fifty. */
  known?: { id: string; name: string } | null
}

function useStaffOptions(role: Role | undefined, known: Known['known']) {
  const [text, setText] = useState('')
  const search = useDebounced(text.trim())
  const { data, loading } = useRead(StaffOptionsDocument, { role: role ?? null, search: search || null })
  const rows = unmask(StaffOptionFragmentDoc, data?.staff.nodes ?? []).filter((row) => row.active)
  const options = rows.map((row) => ({ value: row.id, label: shown(row) }))
  if (known && !rows.some((row) => row.id === known.id)) options.unshift({ value: known.id, label: known.name })
  return { options, loading, setText }
}

const shown = (row: StaffOptionFragment) => [row.name, row.title, row.department?.name].filter(Boolean).join(' · ')

/** One member of staff. The value is the id. */
export function StaffPicker({ role, known, value, onChange, placeholder, ...rest }: PickerProps & Known) {
  const { t } = useTranslation('forms')
  const { options, loading, setText } = useStaffOptions(role, known)
  return (
    <Select<string>
      {...rest}
      value={value ?? undefined}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={loading}
      placeholder={placeholder ?? t('staff.hint')}
      options={options}
      onChange={(id) => onChange?.(id)}
    />
  )
}

/** Several members of staff. The value is the list of ids. */
export function StaffListPicker({ role, known, value, onChange, ...rest }: ManyPickerProps & Known) {
  const { t } = useTranslation('forms')
  const { options, loading, setText } = useStaffOptions(role, known)
  return (
    <Select<string[]>
      {...rest}
      mode="multiple"
      value={value ?? []}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={loading}
      placeholder={t('staff.hint')}
      options={options}
      onChange={(ids) => onChange?.(ids)}
    />
  )
}
