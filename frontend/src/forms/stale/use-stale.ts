import type { FormInstance } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { Failure, RecordChange } from '@/lib'
import { merge, type Both, type Combine } from './merge'

/** The record as it was read last. values: those of its fields that the form edits, under the form's names. */
export interface Now<Values> {
  version: number
  values?: Partial<Values>
}

/** What became of a record while its form was open. */
export interface News {
  /** Who changed it; null: it had changed before the form was opened on an older draft. */
  changes: readonly RecordChange[] | null
  both: Both[]
  taken: string[]
}

/** What a form is built on: a version of the record, and those of its fields that the form edits. */
export interface Base<Values> {
  version: number
  values: Partial<Values>
}

export interface Stale<Values> {
  /** The version to send: that on which what stands in the form is built. */
  version: number
  /** The record's fields at that version. */
  base: Partial<Values>
  news: News | null
  /** A choice is missing: nothing may be sent yet. */
  open: boolean
  choose: (name: string, side: 'theirs' | 'mine') => void
  /** What stands in the form was typed on an older version: both are put together. */
  since: (draft: Base<Values>) => void
  /** It was sent: the next version that is read is one's own. */
  saved: () => void
}

/**
 * Watches over the version of a record that a form edits. A record that changes underneath is not overwritten
 * unseen: sending goes with the version that the form began with, and after CONFLICT both changes are put together on the
 * newest one. Nothing that was typed goes.
 */
export function useStale<Values extends object>(
  form: FormInstance<Values>,
  now: Now<Values>,
  failure: Failure | null,
  combine?: Combine<Values>,
): Stale<Values> {
  const [base, setBase] = useState<Base<Values>>({ version: now.version, values: now.values ?? {} })
  const [news, setNews] = useState<News | null>(null)
  const seen = useRef<Failure | null>(null)
  const own = useRef(false)

  useEffect(() => {
    const { currentVersion } = failure ?? {}
    if (failure?.code !== 'CONFLICT' || currentVersion === undefined || seen.current === failure) return
    // The fields are compared when the record has been read again; without fields nothing has to be waited for.
    if (now.values && now.version < currentVersion) return
    seen.current = failure
    const theirs = now.values ?? {}
    const { values, both, taken } = merge(base.values, theirs, form.getFieldsValue(true) as Partial<Values>, combine)
    form.setFieldsValue(values as never)
    // What stands in the form is known to the form alone, after the record has arrived.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setBase({ version: Math.max(now.version, currentVersion), values: theirs })
    setNews({ changes: failure.changes, both, taken })
  }, [failure, now, base, form, combine])

  useEffect(() => {
    if (!own.current || now.version === base.version) return
    own.current = false
    setBase({ version: now.version, values: now.values ?? {} })
  }, [now, base])

  function since(draft: Base<Values>) {
    if (draft.version >= now.version) return
    const theirs = now.values ?? {}
    const { values, both, taken } = merge(draft.values, theirs, form.getFieldsValue(true) as Partial<Values>, combine)
    form.setFieldsValue(values as never)
    setBase({ version: now.version, values: theirs })
    setNews({ changes: null, both, taken })
  }

  function choose(name: string, side: 'theirs' | 'mine') {
    if (!news) return
    const both = news.both.map((one) => (one.name === name ? { ...one, chosen: side } : one))
    const picked = both.find((one) => one.name === name)
    if (picked) form.setFieldsValue({ [name]: structuredClone(picked[side]) } as never)
    setNews({ ...news, both })
  }

  return {
    version: base.version,
    base: base.values,
    news,
    open: news?.both.some((one) => one.chosen === null) ?? false,
    choose,
    since,
    saved: () => {
      own.current = true
      setNews(null)
    },
  }
}
