import { readAgain } from '@/lib'

const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('aftercare-notices')

/** Other tabs of the person show what was read here as read. */
tabs?.addEventListener('message', readAgain)

/** Tells the other tabs that notifications were read. */
export const tellTabs = (): void => tabs?.postMessage('read')
