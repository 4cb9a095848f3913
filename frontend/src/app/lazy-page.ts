import { lazyRouteComponent } from '@tanstack/react-router'
import { connected } from '@/lib/connection'
import { NoConnectionPage } from './pages/no-connection-page'

interface Part {
  default: unknown
}

/**
 * Loads a page and tells the two reasons apart for which it can be missing: no connection, for which a page
 * stands in that waits for it, and an update of the server, after which the router loads the document anew.
 * Without a connection that would take away the app itself.
 */
export async function loadPage<Page extends Part>(load: () => Promise<Page>): Promise<Page> {
  try {
    return await load()
  } catch (failure) {
    if (await connected()) throw failure
    return { default: NoConnectionPage } as Part as Page
  }
}

/** A page that is loaded when it is first opened. */
export const lazyPage = <Page extends Part>(load: () => Promise<Page>) => lazyRouteComponent(() => loadPage(load))
