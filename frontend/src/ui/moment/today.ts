import { createContext } from 'react'

/** The present day of the place that counts, asked when it is needed; the computer's own where nobody has said. */
export const TodayOf = createContext<() => string>(() => new Date().toISOString().slice(0, 10))
