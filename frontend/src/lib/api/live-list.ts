import { useEffect, useRef } from 'react'
import type { TypedDocumentString } from '@/gen/graphql'
import { calm, type Calm } from './calm'
import { useLive, type Change } from './live'

/** Reads a list again when others changed something in it, at most once in two seconds; its rows stay meanwhile. */
export function useLiveList<Data>(document: TypedDocumentString<Data, { after?: string | null }>, pick: (data: Data) => Change, reload: () => void): void {
  const latest = useRef(reload)
  useEffect(() => {
    latest.current = reload
  })
  const pace = useRef<Calm>(undefined)
  useEffect(() => {
    const mine = calm(() => latest.current())
    pace.current = mine
    return mine.stop
  }, [])
  useLive(document, {}, pick, () => pace.current?.ask())
}
