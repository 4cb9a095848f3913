import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import {
  CustomerOptionByIdDocument,
  CustomerOptionFragmentDoc,
  CustomerOptionsDocument,
  type CustomerOptionFragment,
} from '@/gen/graphql'
import { useDescribe, useLabel, useRead } from '@/lib'
import type { PickerProps } from './picker-props'
import { useDebounced } from './use-debounced'

/** Finds one customer: by name, pinyin initials, member number or a part of the phone number. The value is the id. */
export function CustomerPicker({ value, onChange, placeholder, ...rest }: PickerProps) {
  const { t } = useTranslation('forms')
  const label = useLabel()
  const describe = useDescribe()
  const [text, setText] = useState('')
  const search = useDebounced(text.trim())
  const found = useRead(CustomerOptionsDocument, search ? { search } : null)
  const chosen = useRead(CustomerOptionByIdDocument, value ? { id: value } : null)

  const rows = [...unmask(CustomerOptionFragmentDoc, found.data?.customers.nodes ?? [])]
  const one = unmask(CustomerOptionFragmentDoc, chosen.data?.customer)
  if (one && one.id === value && !rows.some((row) => row.id === value)) rows.unshift(one)
  const shown = (row: CustomerOptionFragment) => [row.name, row.memberNo, row.phone, label('Tier', row.tier)].filter(Boolean).join(' · ')

  return (
    <Select<string>
      {...rest}
      value={value ?? undefined}
      allowClear
      popupMatchSelectWidth={320}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={search !== '' && found.loading}
      placeholder={placeholder ?? t('customer.hint')}
      notFoundContent={found.failure ? describe(found.failure).title : search ? t('customer.none') : t('customer.hint')}
      options={rows.map((row) => ({ value: row.id, label: shown(row) }))}
      onChange={(id) => onChange?.(id)}
    />
  )
}
