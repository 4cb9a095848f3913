import { readAgain } from '@/lib'

const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('aftercare-notices')

/** Other tabs of the person show what was read here as read. */
tabs?.addEventListener('message', readAgain)

/** Calls back when another tab has read some. Returns how to stop. */
export function onOtherTab(call: () => void): () => void {
  tabs?.addEventListener('message', call)
  return () => tabs?.removeEventListener('message', call)
}

/** Tells the other tabs that notifications were read. */
export const tellTabs = (): void => tabs?.postMessage('read')
