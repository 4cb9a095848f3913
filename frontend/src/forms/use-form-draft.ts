import type { FormInstance } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft, type Draft, type DraftKey, type DraftWays } from '@/lib'
import { say } from '@/ui'

export interface FormDraft<Values extends object> extends Draft<Values> {
  /** Keeps what stands in the form now. */
  note: () => void
  /** Empties the form and throws the draft away; a message offers to bring both back while the form is there. */
  drop: () => void
}

/** A form whose values are kept until it was sent, and come back when it opens. */
export function useFormDraft<Values extends object>(
  form: FormInstance<Values>,
  key: DraftKey | null,
  ways?: Partial<DraftWays<Values>>,
): FormDraft<Values> {
  const { t } = useTranslation('forms')
  const draft = useDraft<Values>(key, ways)
  const withdraw = useRef<() => void>(undefined)
  useEffect(() => () => withdraw.current?.(), [key?.kind, key?.record, key?.form])
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
      const values = structuredClone(form.getFieldsValue(true)) as Values
      form.resetFields()
      draft.discard()
      const bringBack = () => {
        form.setFieldsValue(values as never)
        draft.keep(values)
      }
      withdraw.current = say(t('draft.discarded'), { undo: { label: t('draft.bringBack'), run: bringBack } })
    },
  }
}
