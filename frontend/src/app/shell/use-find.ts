import { FindDocument } from '@/gen/graphql'
import { useDebounced } from '@/forms/use-debounced'
import { useCan, useRead } from '@/lib'

/** How many of each sort are shown. */
const MOST = 6

/**
 * Customers, cases, appointments and, for who keeps their accounts, colleagues that fit the text, once the typing pauses. An answer that is still on
 * its way when the text changes is given up.
 */
export function useFind(text: string) {
  const wanted = text.trim()
  const asked = useDebounced(wanted)
  const staff = useCan()('STAFF_WRITE')
  const { data, failure, loading } = useRead(FindDocument, wanted === '' || asked !== wanted ? null : { text: asked, first: MOST, staff })
  const current = wanted !== '' && asked === wanted
  return { found: current ? data?.find : undefined, staff: current ? data?.staff?.nodes : undefined, failure: current ? failure : null, searching: wanted !== '' && (!current || loading) }
}
