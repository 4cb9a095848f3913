/** The part of an address that decides: the page, and what stands behind its ?. */
export interface Place {
  pathname: string
  search: unknown
}

/** What of an address says which form stands on the page: with another value the form is another one. */
const opens = ['person', 'callback', 'tab', 'new', 'needsMe', 'simulate'] as const

/** Those of them of which one's own press leads from one form straight to another; closing a form asks by itself. */
const passes = ['person', 'tab'] as const

const valueOf = (place: Place, key: string): unknown => (place.search as Record<string, unknown> | null)?.[key]

/**
 * Whether going to another address would take forms away. travelled: by the browser's Back or Forward, which no button
 * of the page has asked about. Filters and the order of a list take nothing away.
 */
export function takesForms(current: Place, next: Place, travelled: boolean): boolean {
  if (current.pathname !== next.pathname) return true
  const differs = (key: string) => valueOf(current, key) !== valueOf(next, key)
  if (travelled) return opens.some(differs)
  return passes.some((key) => differs(key) && (key === 'tab' || (valueOf(current, key) !== undefined && valueOf(next, key) !== undefined)))
}
