import { useEffect, useRef } from 'react'
import { unmask } from '@/gen'
import {
  CallbackRowFragmentDoc,
  WorklistChangedDocument,
  WorklistDocument,
  type WorklistChangedSubscription,
  type CallbackGroupKey,
  type WorklistFilter,
  type WorklistQuery,
} from '@/gen/graphql'
import { useList, useLive, useWatchers } from '@/lib'

const pick = (data: WorklistQuery) => data.worklist
const change = (data: WorklistChangedSubscription) => data.worklistChanged

/** Rows that arrive together are read once. */
const CALM = 800

/**
 * The worklist, or one group of it, in the order to call, kept fresh: changes of others arrive while one works.
 * onChange is told whether callbacks may have been taken away from the viewer.
 */
export function useWorklist(filter: WorklistFilter, onChange: (lost: boolean) => void, group?: CallbackGroupKey) {
  const list = useList(WorklistDocument, { filter, group: group ?? null, first: 100 }, pick)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const lost = useRef(false)
  useLive(WorklistChangedDocument, {}, change, ({ worklistChanged }, { resync }) => {
    // What the viewer may not see any more comes without the record.
    if (resync || !worklistChanged.callback) lost.current = true
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      list.reload()
      onChange(lost.current)
      lost.current = false
    }, CALM)
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  const rows = unmask(CallbackRowFragmentDoc, list.rows)
  useWatchers(rows.map((row) => row.id))
  return { ...list, rows }
}
