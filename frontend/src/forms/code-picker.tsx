import { Select } from 'antd'
import { CodeOptionsDocument } from '@/gen/graphql'
import { useRead } from '@/lib'
import type { ManyPickerProps, PickerProps } from './picker-props'

/** The code lists that forms use; their words are the hospital's own. */
export type CodeList = 'NO_SHOW_REASON' | 'TREATMENT_RESPONSE' | 'OBJECTION' | 'CONCERN' | 'COMPLAINT_CATEGORY' | 'DECLINE_REASON' | 'TRANSFER_TARGET'

/** The words that may be chosen; one that is chosen already stays, though it be out of use. */
function useCodes(list: string, chosen: readonly string[]) {
  const { data, loading } = useRead(CodeOptionsDocument, { list })
  const options = (data?.codes ?? []).filter((one) => one.active || chosen.includes(one.code)).map((one) => ({ value: one.code, label: one.label }))
  return { options, loading }
}

/**
 * The label of a code of the list. What is no code of it, as an import may bring, shows as it is; nothing
 * until the list is there, so that no code is ever seen.
 */
export function useCodeLabel(list: CodeList, code: string | null | undefined): string {
  const { data } = useRead(CodeOptionsDocument, code ? { list } : null)
  if (!code || !data) return ''
  return data.codes.find((one) => one.code === code)?.label ?? code
}

/** The same for several codes, in their order; an empty list until the words are there. */
export function useCodeLabels(list: CodeList, codes: readonly string[]): string[] {
  const { data } = useRead(CodeOptionsDocument, codes.length > 0 ? { list } : null)
  if (!data) return []
  return codes.map((code) => data.codes.find((one) => one.code === code)?.label ?? code)
}

const byName = { optionFilterProp: 'label' }

/** One word of a code list. The value is the code. */
export function CodePicker({ list, value, onChange, ...rest }: PickerProps & { list: CodeList }) {
  const { options, loading } = useCodes(list, value ? [value] : [])
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
  const { options, loading } = useCodes(list, value ?? [])
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
