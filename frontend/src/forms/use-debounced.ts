import { useEffect, useState } from 'react'

/** Milliseconds without a key before anything is asked: at most one request in this time. */
export const PAUSE = 150

/** A value that follows after a pause in typing. */
export function useDebounced<Value>(value: Value, pause = PAUSE): Value {
  const [late, setLate] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return late
}
