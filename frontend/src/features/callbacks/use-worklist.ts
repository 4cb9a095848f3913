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

/** The worklist, or one group of it, in the order to call, kept fresh: changes of others arrive while one works. */
export function useWorklist(filter: WorklistFilter, onChange: () => void, group?: CallbackGroupKey) {
  const list = useList(WorklistDocument, { filter, group: group ?? null, first: 100 }, pick)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useLive(WorklistChangedDocument, {}, change, () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      list.reload()
      onChange()
    }, CALM)
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  const rows = unmask(CallbackRowFragmentDoc, list.rows)
  useWatchers(rows.map((row) => row.id))
  return { ...list, rows }
}
