import { Select } from 'antd'
import { DepartmentOptionsDocument } from '@/gen/graphql'
import { useRead } from '@/lib'
import type { ManyPickerProps, PickerProps } from './picker-props'

function useDepartments() {
  const { data, loading } = useRead(DepartmentOptionsDocument, {})
  const options = (data?.departments ?? []).filter((one) => one.active).map((one) => ({ value: one.id, label: one.name }))
  return { options, loading }
}

const byName = { optionFilterProp: 'label' }

/** One department. The value is the id. */
export function DepartmentPicker({ value, onChange, ...rest }: PickerProps) {
  const { options, loading } = useDepartments()
  return (
    <Select<string>
      {...rest}
      value={value ?? undefined}
      allowClear
      showSearch={byName}
      loading={loading}
      options={options}
      onChange={(id) => onChange?.(id)}
    />
  )
}

/** Several departments. The value is the list of ids. */
export function DepartmentListPicker({ value, onChange, ...rest }: ManyPickerProps) {
  const { options, loading } = useDepartments()
  return (
    <Select<string[]>
      {...rest}
      mode="multiple"
      value={value ?? []}
      showSearch={byName}
      loading={loading}
      options={options}
      onChange={(ids) => onChange?.(ids)}
    />
  )
}
