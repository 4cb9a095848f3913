import { Select } from 'antd'
import { CodeOptionsDocument } from '@/gen/graphql'
import { useRead } from '@/lib'
import type { ManyPickerProps, PickerProps } from './picker-props'

/** The code lists that forms use; their words are the hospital's own. */
export type CodeList = 'NO_SHOW_REASON' | 'TREATMENT_RESPONSE' | 'OBJECTION' | 'CONCERN' | 'DECLINE_REASON' | 'TRANSFER_TARGET'

function useCodes(list: string) {
  const { data, loading } = useRead(CodeOptionsDocument, { list })
  const options = (data?.codes ?? []).filter((one) => one.active).map((one) => ({ value: one.code, label: one.label }))
  return { options, loading }
}

const byName = { optionFilterProp: 'label' }

/** One word of a code list. The value is the code. */
export function CodePicker({ list, value, onChange, ...rest }: PickerProps & { list: CodeList }) {
  const { options, loading } = useCodes(list)
  return (
    <Select<string>
      {...rest}
      value={value ?? undefined}
      allowClear
      showSearch={byName}
      loading={loading}
      options={options}
      onChange={(code) => onChange?.(code)}
    />
  )
}

/** Several words of a code list. The value is the list of codes. */
export function CodeListPicker({ list, value, onChange, ...rest }: ManyPickerProps & { list: CodeList }) {
  const { options, loading } = useCodes(list)
  return (
    <Select<string[]>
      {...rest}
      mode="multiple"
      value={value ?? []}
      showSearch={byName}
      loading={loading}
      options={options}
      onChange={(codes) => onChange?.(codes)}
    />
  )
}
