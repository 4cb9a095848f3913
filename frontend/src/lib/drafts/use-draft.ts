import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { keeperOf, type DraftKey, type DraftState, type DraftWays, type Keeper } from './keeper'

export interface Draft<Values extends object> extends DraftState<Values> {
  /** Something was typed: all values of the form. It is saved a second after the last call. */
  keep: (values: Values) => void
  /** The form was sent, or its text is no longer wanted. */
  discard: () => void
  /** Uses what another tab has saved, or stays with what stands here. */
  takeOther: () => void
  keepMine: () => void
}

const none: DraftState<never> = { kept: null, other: null, failure: null }
const silent = () => () => undefined
const still = () => none
const nothing = () => undefined

/**
 * Keeps what is typed into a form on the server, until it is sent or discarded, and brings it back when the
 * form opens. Key null: the form is closed. A page that closes saves what is still waiting.
 */
export function useDraft<Values extends object>(key: DraftKey | null, ways: Partial<DraftWays<Values>> = {}): Draft<Values> {
  const { kind, record, form } = key ?? {}
  const keeper = useMemo<Keeper<Values> | null>(() => (kind && form ? keeperOf<Values>({ kind, record, form }) : null), [kind, record, form])
  const state = useSyncExternalStore<DraftState<Values>>(keeper?.subscribe ?? silent, keeper?.get ?? still)
  const { stored, differs } = ways
  useEffect(() => {
    keeper?.follow({ stored, differs })
  }, [keeper, stored, differs])
  useEffect(() => keeper?.open(), [keeper])
  return {
    ...state,
    keep: keeper?.keep ?? nothing,
    discard: keeper?.discard ?? nothing,
    takeOther: keeper?.takeOther ?? nothing,
    keepMine: keeper?.keepMine ?? nothing,
  }
}
