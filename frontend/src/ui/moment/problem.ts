import { createContext, type RefObject } from 'react'

/**
 * What is wrong with a text that is no value, or with the place of the value between its limits, in the reader's language;
 * empty while nothing is. A field around it (form.tsx) says it and keeps the form from being sent; without one around it the
 * input says it itself.
 */
export const ProblemOf = createContext<RefObject<string> | null>(null)

/** Hears from a field whether a text stands in it of which no time could be made: no draft keeps it. */
export const Unread = createContext<(field: string, stands: boolean) => void>(() => undefined)
