import { useMemo, useSyncExternalStore } from 'react'
import type { TypedDocumentString } from '@/gen/graphql'
import { Pager, type Connection, type ListSnapshot } from './pager'

export interface List<Node> extends ListSnapshot<Node> {
  more: () => void
  reload: () => void
}

/**
 * Reads a list page by page. The document takes `after`; pick finds the connection in its data and must
 * not change between renders (a function of the module). Variables null: nothing is asked yet.
 */
export function useList<Data, Variables, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'> | null,
  pick: (data: Data) => Connection<Node> | null | undefined,
): List<Node> {
  const key = JSON.stringify(variables)
  // The key stands for the variables: callers build them anew on every render.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const pager = useMemo(() => new Pager(document, variables as Variables | null, pick), [document, key])
  const snapshot = useSyncExternalStore(pager.subscribe, pager.get)
  return { ...snapshot, more: pager.more, reload: pager.reload }
}
