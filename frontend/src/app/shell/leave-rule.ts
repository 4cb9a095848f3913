/** The part of an address that decides: the page, and what stands behind its ?. */
export interface Place {
  pathname: string
  search: unknown
}

/** What of an address says which form stands on the page: with another value the form is another one. */
const opens = ['person', 'callback', 'tab', 'new', 'needsMe', 'simulate'] as const

/** Whether one's own press leads away from a form of the page: who closes a person's has been asked already; the first tab has no word of its own. */
const passes: Record<string, (from: unknown, to: unknown) => boolean> = {
  person: (from, to) => from !== undefined && to !== undefined,
  callback: (from) => from !== undefined,
  tab: () => true,
}

const valueOf = (place: Place, key: string): unknown => (place.search as Record<string, unknown> | null)?.[key]

/** How the address changes: by the browser's Back or Forward, by a link or a button, or in place of the one before. */
export type Way = 'travel' | 'push' | 'replace'

/** The way by the router's word for it. */
export const wayOf = (action: string): Way => (action === 'PUSH' ? 'push' : action === 'REPLACE' ? 'replace' : 'travel')

/**
 * Whether going to another address would take forms away. No button of the page has asked about what travels; a form for
 * something new is closed by its own buttons in place, so that a push that ends it is a link beside it. Filters and the order of a list
 * take nothing away.
 */
export function takesForms(current: Place, next: Place, way: Way): boolean {
  if (current.pathname !== next.pathname) return true
  const differs = (key: string) => valueOf(current, key) !== valueOf(next, key)
  if (way === 'travel') return opens.some(differs)
  if (way === 'push' && valueOf(current, 'new') !== undefined && valueOf(next, 'new') === undefined) return true
  return Object.entries(passes).some(([key, takes]) => differs(key) && takes(valueOf(current, key), valueOf(next, key)))
}
