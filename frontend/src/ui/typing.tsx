import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'

/** What a form tells those around it. kept: what is typed into it is saved as a draft, so that leaving loses nothing. */
export interface Typed {
  form: string
  typed: boolean
  kept: boolean
}

const Report = createContext<(one: Typed) => void>(() => undefined)

/** Whether leaving the form around would lose something typed into it. */
export const Unsent = createContext(false)

/** A form says whether something unsent stands in it. */
export function useReportTyped(form: string, typed: boolean, kept: boolean): void {
  const report = useContext(Report)
  useEffect(() => {
    if (!typed) return undefined
    report({ form, typed, kept })
    return () => report({ form, typed: false, kept })
  }, [report, form, typed, kept])
}

export interface Typing {
  /** Something unsent stands in a form inside. */
  typed: boolean
  /** And leaving now would lose it. */
  unsaved: boolean
  /** Puts the listener around the forms. */
  scope: (children: ReactNode) => ReactNode
}

/** Listens to the forms inside a part of the page, however deep; parts around it hear them too. */
export function useTyping(): Typing {
  const outer = useContext(Report)
  const [forms, setForms] = useState<ReadonlyMap<string, boolean>>(new Map())
  const report = useCallback(
    (one: Typed) => {
      setForms((old) => {
        if (old.has(one.form) === one.typed && (!one.typed || old.get(one.form) === one.kept)) return old
        const next = new Map(old)
        if (one.typed) next.set(one.form, one.kept)
        else next.delete(one.form)
        return next
      })
      outer(one)
    },
    [outer],
  )
  const scope = useCallback((children: ReactNode) => <Report value={report}>{children}</Report>, [report])
  return useMemo(() => ({ typed: forms.size > 0, unsaved: [...forms.values()].includes(false), scope }), [forms, scope])
}
