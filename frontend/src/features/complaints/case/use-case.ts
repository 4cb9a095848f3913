import { useCallback, useEffect, useRef } from 'react'
import { unmask } from '@/gen'
import {
  CaseDocument,
  CaseEventFragmentDoc,
  CaseTimelineDocument,
  ComplaintChangedDocument,
  type CaseTimelineQuery,
  type ComplaintChangedSubscription,
} from '@/gen/graphql'
import { useList, useLive, useRead } from '@/lib'
import { useSteady } from '../use-steady'

const events = (data: CaseTimelineQuery) => data.complaint?.timeline
const change = (data: ComplaintChangedSubscription) => data.complaintChanged

/** Changes that arrive together, and the answer to one's own action, are read once. */
const CALM = 200

/** One case with its timeline, kept fresh while others work on it. */
export function useCase(id: string) {
  const reading = useRead(CaseDocument, { id })
  const timeline = useList(CaseTimelineDocument, { id, first: 30 }, events)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const readAgain = useRef<() => void>(undefined)
  useEffect(() => {
    readAgain.current = () => {
      reading.reload()
      timeline.reload()
    }
  })
  const reload = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => readAgain.current?.(), CALM)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  useLive(ComplaintChangedDocument, { id }, change, reload)
  const lines = unmask(CaseEventFragmentDoc, useSteady(timeline, id))
  return { ...reading, reload, timeline: { ...timeline, rows: lines } }
}

export type CaseReading = ReturnType<typeof useCase>
