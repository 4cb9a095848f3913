import { useCallback, useEffect, useRef } from 'react'

/** Runs once what has just been asked for can be seen, and only the last that was asked; never after the component has gone. */
export function useAfterPaint(): (run: () => void) => void {
  const waiting = useRef<{ frame?: number; timer?: ReturnType<typeof setTimeout> }>({})
  const stop = useCallback(() => {
    cancelAnimationFrame(waiting.current.frame ?? 0)
    clearTimeout(waiting.current.timer)
  }, [])
  useEffect(() => stop, [stop])
  return useCallback(
    (run) => {
      stop()
      waiting.current.frame = requestAnimationFrame(() => {
        waiting.current.timer = setTimeout(run)
      })
    },
    [stop],
  )
}
