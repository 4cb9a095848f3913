import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CaseOptionFragmentDoc, CaseOptionsDocument } from '@/gen/graphql'
import { useDebounced } from '@/forms'
import { useLabel, useRead } from '@/lib'

interface Props {
  id?: string
  value?: string
  onChange?: (id: string | undefined) => void
  /** The case that cannot be chosen: the one that asks. */
  except: string
}

/** Finds another open case by its number, subject or customer. The value is the id. */
export function CasePicker({ id, value, onChange, except }: Props) {
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const [text, setText] = useState('')
  const search = useDebounced(text.trim())
  const { data, loading } = useRead(CaseOptionsDocument, { filter: { open: true, search: search || undefined }, first: 20 })
  const rows = unmask(CaseOptionFragmentDoc, data?.complaints.nodes ?? []).filter((row) => row.id !== except)
  return (
    <Select<string>
      id={id}
      value={value}
      allowClear
      loading={loading}
      showSearch={{ filterOption: false, onSearch: setText }}
      placeholder={t('form.caseHint')}
      options={rows.map((row) => ({
        value: row.id,
        label: [row.caseNo, row.customer?.name, row.subject, label('ComplaintState', row.state)].filter(Boolean).join(' · '),
      }))}
      onChange={(next) => onChange?.(next)}
    />
  )
}
