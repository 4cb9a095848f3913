import { getSession } from './store'

/** What stands on the next page after this one was left in the middle: whether something was not sent any more. */
export type Left = 'other' | 'unsent'

const NOTE = 'aftercare-left'

/** Who works here and in which hospital, by ids; null for a stranger. */
export const whose = (viewer = getSession().viewer): string | null => viewer && `${viewer.staff.id} ${viewer.hospital?.id ?? ''}`

let acting = 0
let gone = false

/** Counts an action of the person until its answer is there. */
export async function acted<T>(work: Promise<T>): Promise<T> {
  acting += 1
  try {
    return await work
  } finally {
    acting -= 1
  }
}

/** Whether an action of the person still has no answer. */
export const isActing = (): boolean => acting > 0

/** Notes for the next page of this tab that something was given up. The note names nobody and nothing. */
export function noteLeft(left: Left): void {
  sessionStorage.setItem(NOTE, left)
}

/** The note of the page before; it is told once. */
export function takeLeft(): Left | null {
  const left = sessionStorage.getItem(NOTE)
  sessionStorage.removeItem(NOTE)
  return left === 'other' || left === 'unsent' ? left : null
}

/**
 * Somebody else has signed in: the page begins anew and empty, and nothing that waited here goes on. The
 * answer never comes, so that whatever asked for a token waits until the page is gone and is never sent
 * in the name of the other person.
 */
export function depart(): Promise<never> {
  if (!gone) {
    gone = true
    noteLeft(isActing() ? 'unsent' : 'other')
    location.replace('/')
  }
  return new Promise(() => undefined)
}

/** A page that was left for another person must not come back from the browser's memory. */
addEventListener('pageshow', (event) => {
  if (event.persisted && gone) location.replace('/')
})

export const isGone = (): boolean => gone

/** Begins anew; for tests, of which each is another page. */
export function stayForTests(): void {
  gone = false
  acting = 0
}
