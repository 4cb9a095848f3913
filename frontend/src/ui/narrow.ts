import { useSyncExternalStore } from 'react'

const query = matchMedia('(max-width: 719px)')

/** True on a phone: lists become cards, panes stand one after the other. */
export const useNarrow = (): boolean =>
  useSyncExternalStore((listener) => {
    query.addEventListener('change', listener)
    return () => query.removeEventListener('change', listener)
  }, () => query.matches)
