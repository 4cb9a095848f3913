import { useEffect } from 'react'
import { unmask } from '@/gen'
import { ComplaintRowFragmentDoc, ComplaintsDocument, type ComplaintsQuery } from '@/gen/graphql'
import { useHere } from '@/forms'
import { useList, useWatchers } from '@/lib'
import type { ComplaintsSearch } from '../search'
import { useLiveComplaints } from '../use-live-complaints'
import { useSteady } from '../use-steady'
import { toOrder, toWhole } from './filter'

const pick = (data: ComplaintsQuery) => data.complaints
const PAGE = 50
const MINUTE = 60_000

/** The queue, or the open group of it, as the address asks for it. It is read again when a case changes, and its first page every minute for what time alone changes. */
export function useQueue(search: ComplaintsSearch) {
  const group = search.group && search.in !== undefined ? { by: search.group, key: search.in } : null
  const variables = { filter: toWhole(search, useHere()), group, orderBy: toOrder(search), first: PAGE }
  const list = useList(ComplaintsDocument, variables, pick)
  const rows = unmask(ComplaintRowFragmentDoc, useSteady(list, JSON.stringify(variables)))
  useWatchers(rows.map((row) => row.id))
  const { reload } = list
  useLiveComplaints(reload)
  const paged = rows.length > PAGE
  useEffect(() => {
    if (paged) return undefined
    const timer = setInterval(() => !document.hidden && reload(), MINUTE)
    return () => clearInterval(timer)
  }, [paged, reload])
  return { ...list, rows }
}
