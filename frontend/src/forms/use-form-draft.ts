import type { FormInstance } from 'antd'
import { useEffect } from 'react'
import { useDraft, type Draft, type DraftKey, type DraftWays } from '@/lib'

export interface FormDraft<Values extends object> extends Draft<Values> {
  /** Keeps what stands in the form now. */
  note: () => void
  /** Empties the form and throws the draft away. */
  drop: () => void
}

/** A form whose values are kept until it was sent, and come back when it opens. */
export function useFormDraft<Values extends object>(
  form: FormInstance<Values>,
  key: DraftKey | null,
  ways?: Partial<DraftWays<Values>>,
): FormDraft<Values> {
  const draft = useDraft<Values>(key, ways)
  const { kept } = draft
  useEffect(() => {
    if (!kept) return
    if (kept.replaces) form.resetFields()
    form.setFieldsValue(structuredClone(kept.values) as never)
  }, [form, kept])
  return {
    ...draft,
    note: () => draft.keep(form.getFieldsValue(true) as Values),
    drop: () => {
      form.resetFields()
      draft.discard()
    },
  }
}
