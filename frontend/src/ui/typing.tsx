import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'

/** What a form, or a file on its way, tells those around it. kept: what is typed into it is saved as a draft, so that leaving loses nothing. */
export interface Typed {
  form: string
  typed: boolean
  kept: boolean
  /** It is a file that is being sent, which leaving would end. */
  sending: boolean
  /** Leaving was chosen although something would be lost: what a draft has kept of it goes too. */
  abandon: () => void
}

const Report = createContext<(one: Typed) => void>(() => undefined)

/** Leaving the form around: whether it would lose something typed into it, and to be called when it is chosen all the same. */
export const Unsent = createContext({ unsent: false, sending: false, abandon: () => undefined as void })

/** A form says whether something unsent stands in it. */
export function useReportTyped(form: string, typed: boolean, kept: boolean, abandon: () => void): void {
  useReport(form, typed, kept, abandon, false)
}

/** A file is on its way while the component is there; abandon ends it. */
export function useReportSending(name: string, abandon: () => void): void {
  const latest = useRef(abandon)
  useEffect(() => {
    latest.current = abandon
  })
  const end = useCallback(() => latest.current(), [])
  useReport(name, true, false, end, true)
}

function useReport(form: string, typed: boolean, kept: boolean, abandon: () => void, sending: boolean): void {
  const report = useContext(Report)
  useEffect(() => {
    if (!typed) return undefined
    report({ form, typed, kept, sending, abandon })
    return () => report({ form, typed: false, kept, sending, abandon })
  }, [report, form, typed, kept, sending, abandon])
}

export interface Typing {
  /** Something unsent stands in a form inside. */
  typed: boolean
  /** And leaving now would lose it. */
  unsaved: boolean
  /** What would be lost is a file that is being sent. */
  sending: boolean
  /** Gives up what leaving now would lose, so that no draft brings half of it back. What drafts keep whole stays. */
  abandon: () => void
  /** Puts the listener around the forms. */
  scope: (children: ReactNode) => ReactNode
}

/** Listens to the forms inside a part of the page, however deep; parts around it hear them too. */
export function useTyping(): Typing {
  const outer = useContext(Report)
  const [forms, setForms] = useState<ReadonlyMap<string, Typed>>(new Map())
  const report = useCallback(
    (one: Typed) => {
      setForms((old) => {
        if (old.has(one.form) === one.typed && (!one.typed || old.get(one.form)?.kept === one.kept)) return old
        const next = new Map(old)
        if (one.typed) next.set(one.form, one)
        else next.delete(one.form)
        return next
      })
      outer(one)
    },
    [outer],
  )
  const scope = useCallback((children: ReactNode) => <Report value={report}>{children}</Report>, [report])
  return useMemo(() => {
    const lost = [...forms.values()].filter(({ kept }) => !kept)
    const abandon = () => {
      for (const form of lost) form.abandon()
    }
    return { typed: forms.size > 0, unsaved: lost.length > 0, sending: lost.some(({ sending }) => sending), abandon, scope }
  }, [forms, scope])
}
