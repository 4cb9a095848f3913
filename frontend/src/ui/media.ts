import { useSyncExternalStore } from 'react'

/** A hook that says whether the window is as the query asks, and follows it. */
function media(text: string): () => boolean {
  const query = matchMedia(text)
  const follow = (listener: () => void) => {
    query.addEventListener('change', listener)
    return () => query.removeEventListener('change', listener)
  }
  return () => useSyncExternalStore(follow, () => query.matches)
}

/** True on a phone: lists become cards, panes stand one after the other. */
export const useNarrow = media('(max-width: 719px)')

/**
 * True where a finger presses, and on a window as narrow as a phone: what is pressed is 44 px high there. The
 * same words as in theme.css, which sees to what is no component of Ant Design.
 */
export const useTouch = media('(max-width: 719px), (pointer: coarse)')

/** True for who asked the computer for less motion. */
export const useStill = media('(prefers-reduced-motion: reduce)')

/** True while the page is put on paper: what is left out on a screen to spare it must then be there. */
export const usePrinting = media('print')
