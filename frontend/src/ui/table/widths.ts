import { useState } from 'react'

/** Widths in pixels by column key. */
export type Widths = Readonly<Record<string, number>>

export const MIN = 48
export const MAX = 800

/** A width that a column can have. */
export const fitting = (width: number): number => Math.round(Math.min(MAX, Math.max(MIN, width)))

const place = (name: string) => `aftercare.widths.${name}`

/** What was kept; anything else in its place counts as nothing. */
export function keptWidths(name: string): Widths {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(name)) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).flatMap(([key, value]) => (typeof value === 'number' ? [[key, fitting(value)]] : [])))
  } catch {
    return {}
  }
}

/** The widths that somebody gave the columns on this computer; without a name they last as long as the page. */
export function useWidths(name: string | undefined) {
  const [widths, set] = useState<Widths>(() => (name ? keptWidths(name) : {}))
  const change = (next: Widths) => {
    set(next)
    if (!name) return
    if (Object.keys(next).length === 0) localStorage.removeItem(place(name))
    else localStorage.setItem(place(name), JSON.stringify(next))
  }
  return [widths, change] as const
}
