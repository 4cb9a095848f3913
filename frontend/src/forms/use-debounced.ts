import { useEffect, useState } from 'react'
import { PAUSE } from '@/ui/pause'

/** A value that follows after a pause in typing. */
export function useDebounced<Value>(value: Value, pause = PAUSE): Value {
  const [late, setLate] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return late
}
