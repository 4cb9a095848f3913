import { Form, type FormInstance } from 'antd'
import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft, type Draft, type DraftKey, type DraftWays } from '@/lib'
import { say } from '@/ui'
import type { Base, Stale } from './stale/use-stale'
import { holdsUnkept } from './unkept'

/** Name under which a draft keeps what it was typed on; no field of a form is called so. */
const BASE = '@base'

type Stored<Values> = Values & { [BASE]?: Base<Values> }

/** What was typed, and what it was typed on. */
function apart<Values extends object>(stored: Stored<Values>): { values: Values; base?: Base<Values> } {
  const { [BASE]: base, ...values } = stored
  return { values: values as unknown as Values, base }
}

export interface FormDraft<Values extends object> extends Draft<Values> {
  /** Keeps what stands in the form now. */
  note: () => void
  /** Empties the form and throws the draft away; a message offers to bring both back while the form is there. */
  drop: () => void
  /** What the form around the fields has to be told; kept: leaving loses nothing of what stands in it. */
  form: { onChange: () => void; kept: boolean; onAbandon: () => void }
}

/**
 * A form whose values are kept until it was sent, and come back when it opens. stale: the form edits a record that has a version;
 * words that were typed on an older one are put together with the record as it is now.
 */
export function useFormDraft<Values extends object>(
  form: FormInstance<Values>,
  key: DraftKey | null,
  ways?: Partial<DraftWays<Values>>,
  stale?: Stale<Values>,
): FormDraft<Values> {
  const { t } = useTranslation('forms')
  const { stored, differs } = ways ?? {}
  const toStore = useCallback(
    (all: Stored<Values>) => {
      const { values, base } = apart(all)
      return { ...(stored?.(values) ?? values), [BASE]: base } as Partial<Stored<Values>>
    },
    [stored],
  )
  const draft = useDraft<Stored<Values>>(key, { stored: toStore, differs })
  const unkept = Form.useWatch((values: Values) => !!stored && !!values && holdsUnkept(values, stored), form) ?? false
  const latest = useRef(stale)
  useEffect(() => {
    latest.current = stale
  })
  const keep = (values: Values) => draft.keep(stale ? { ...values, [BASE]: { version: stale.version, values: stale.base } } : values)
  const withdraw = useRef<() => void>(undefined)
  useEffect(() => () => withdraw.current?.(), [key?.kind, key?.record, key?.form])
  const { kept } = draft
  useEffect(() => {
    if (!kept) return
    if (kept.replaces) form.resetFields()
    const { values, base } = apart(structuredClone(kept.values))
    form.setFieldsValue(values as never)
    if (base) latest.current?.since(base)
  }, [form, kept])
  const note = () => keep(form.getFieldsValue(true) as Values)
  return {
    ...draft,
    note,
    form: { onChange: note, kept: !unkept, onAbandon: draft.discard },
    drop: () => {
      const values = structuredClone(form.getFieldsValue(true)) as Values
      form.resetFields()
      draft.discard()
      const bringBack = () => {
        form.setFieldsValue(values as never)
        keep(values)
      }
      withdraw.current = say(t('draft.discarded'), { undo: { label: t('draft.bringBack'), run: bringBack } })
    },
  }
}
