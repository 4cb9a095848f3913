import { useEffect, useState } from 'react'
import { FindDocument } from '@/gen/graphql'
import { useCan, useRead } from '@/lib'

/** Milliseconds without a key before the server is asked; an answer still on its way is then given up. */
const PAUSE = 150

/** Customers and cases that fit the text, once the typing pauses. */
export function useFind(text: string) {
  const can = useCan()
  const wanted = text.trim()
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [wanted])
  const variables = {
    text: asked,
    customers: can('CUSTOMER_READ'),
    complaints: can('COMPLAINT_REGISTER', 'COMPLAINT_SUPERVISE', 'COMPLAINT_CLINICAL'),
  }
  const { data, failure, loading } = useRead(FindDocument, asked === '' ? null : variables)
  const current = wanted !== '' && asked === wanted
  return { data: current ? data : undefined, failure: current ? failure : null, searching: wanted !== '' && (!current || loading) }
}
