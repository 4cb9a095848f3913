import { lazyRouteComponent } from '@tanstack/react-router'
import { connected } from '@/lib/connection'

/** A part of the app could not be loaded because there is no connection to the server. */
export class NoConnection extends Error {
  constructor(cause: unknown) {
    super('no connection to the server', { cause })
  }
}

/**
 * Loads a part of the app and tells the two reasons apart for which it can be missing: no connection, which
 * is waited for, and an update of the server, after which the router loads the document anew. Loading it
 * anew without a connection would take away the app itself.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (failure) {
    throw (await connected()) ? failure : new NoConnection(failure)
  }
}

/** A page that is loaded when it is first opened. */
export const lazyPage = <Page extends { default: unknown }>(load: () => Promise<Page>) => lazyRouteComponent(() => loadPart(load))
