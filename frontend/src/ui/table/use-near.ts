import { startTransition, useEffect, useRef, useState } from 'react'

/** Drawn ahead of the window, so that a hand that scrolls meets rows and no blank. */
const AHEAD = '1000px 0px'

/**
 * Whether a part of a long list is near what is seen, and how high it was when it last was drawn. A part
 * that holds the focus stays.
 */
export function useNear<E extends HTMLElement>(always: boolean, first: boolean) {
  const box = useRef<E>(null)
  const [state, setState] = useState<{ near: boolean; height?: number }>({ near: first })
  useEffect(() => {
    const part = box.current
    if (always || !part || typeof IntersectionObserver === 'undefined') return undefined
    const watch = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1)!
        if (!entry.isIntersecting && part.contains(document.activeElement)) return
        const { height } = entry.boundingClientRect
        // Between two rows the browser may draw what has been scrolled: nobody waits for what lies ahead.
        startTransition(() =>
          setState((old) => ({
            near: entry.isIntersecting,
            height: !entry.isIntersecting && part.dataset.drawn && height > 0 ? height : old.height,
          })),
        )
      },
      // The second one counts where the list scrolls in a part of the page.
      { rootMargin: AHEAD, scrollMargin: AHEAD } as IntersectionObserverInit,
    )
    watch.observe(part)
    return () => watch.disconnect()
  }, [always])
  return { box, near: always || state.near, height: state.height }
}
