import { createContext, type RefObject } from 'react'

/**
 * What is wrong with a text that is no value, or with the place of the value between its limits, in the reader's language;
 * empty while nothing is. A field around it (form.tsx) says it and keeps the form from being sent; without one around it the
 * input says it itself.
 */
export const ProblemOf = createContext<RefObject<string> | null>(null)
