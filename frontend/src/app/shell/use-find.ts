import { FindDocument } from '@/gen/graphql'
import { useDebounced } from '@/forms/use-debounced'
import { useRead } from '@/lib'

/** How many of each sort are shown. */
const MOST = 6

/**
 * Customers, cases and appointments that fit the text, once the typing pauses. An answer that is still on
 * its way when the text changes is given up.
 */
export function useFind(text: string) {
  const wanted = text.trim()
  const asked = useDebounced(wanted)
  const { data, failure, loading } = useRead(FindDocument, wanted === '' || asked !== wanted ? null : { text: asked, first: MOST })
  const current = wanted !== '' && asked === wanted
  return { found: current ? data?.find : undefined, failure: current ? failure : null, searching: wanted !== '' && (!current || loading) }
}
