import { useEffect } from 'react'

/** Milliseconds after which a change has been drawn. */
const DRAWN = 50

const dialogs = '[role=dialog]'
const places = '[tabindex], [role=dialog], section, article, main'

/**
 * The focus never falls out of the page: when what had it goes away (a form that was sent, a button whose move is done), the
 * nearest place around it that is still there takes it, so that Tab and the keys go on from where one was. home: id of
 * the last resort. When it was in a dialog, which may have come late or go without a word, the focus goes back to where it was
 * before the dialog. What places the focus itself, as a dialog that closes does, is let go first.
 */
export function useFocusKeeper(home: string): void {
  useEffect(() => {
    let around: Element[] = []
    // Where the focus was before each of the dialogs that it is in, the last one first.
    let before: Element[][] = []
    const remember = (event: FocusEvent) => {
      if (!(event.target instanceof Element)) return
      const dialog = event.target.closest(dialogs)
      if (!dialog) before = []
      else if (around.length > 0 && !around.includes(dialog)) before = [around, ...before.filter((one) => !one.includes(dialog))]
      around = ancestors(event.target)
    }
    const keep = () => {
      if (document.activeElement !== document.body || around.length === 0 || stands(around[0]!)) return
      const opener = before.map((one) => one[0]!).find(stands)
      const place = placeIn(around) ?? opener ?? before.map(placeIn).find(Boolean) ?? document.getElementById(home)
      around = []
      before = []
      if (place && place === opener) focus(place)
      else if (place) take(place)
    }
    // What is removed loses the focus at once, what is hidden only when the page is drawn again.
    let timer: ReturnType<typeof setTimeout>
    const watcher = new MutationObserver(() => {
      keep()
      clearTimeout(timer)
      timer = setTimeout(keep, DRAWN)
    })
    document.addEventListener('focusin', remember)
    watcher.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden', 'disabled'] })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('focusin', remember)
      watcher.disconnect()
    }
  }, [home])
}

/** Whether the focus could still be there. */
const stands = (one: Element): boolean =>
  one.isConnected && !one.matches(':disabled') && (typeof one.checkVisibility !== 'function' || one.checkVisibility())

const placeIn = (way: Element[]): Element | undefined => way.find((one) => stands(one) && one.matches(places))

function ancestors(element: Element): Element[] {
  const found: Element[] = []
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) found.push(one)
  return found
}

function focus(place: Element): void {
  if (place instanceof HTMLElement) place.focus({ preventScroll: true })
}

function take(place: Element): void {
  if (!(place instanceof HTMLElement)) return
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1
  focus(place)
}
