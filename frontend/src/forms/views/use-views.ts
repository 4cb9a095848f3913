import { unmask } from '@/gen'
import type { ViewList } from '@/gen/enums'
import { SavedViewsDocument, ViewLineFragmentDoc, type ViewLineFragment } from '@/gen/graphql'
import { useRead } from '@/lib'

/** The viewer's own views of a list and the shared ones; nothing is asked before they are wanted. */
export function useViews(list: ViewList, wanted: boolean) {
  const { data, failure, reload } = useRead(SavedViewsDocument, wanted ? { list } : null)
  const views: readonly ViewLineFragment[] | undefined = data && unmask(ViewLineFragmentDoc, data.savedViews)
  return { views, failure, reload }
}
