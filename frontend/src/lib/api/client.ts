import { Client, fetchExchange, makeOperation, subscriptionExchange, type Exchange } from '@urql/core'
import { authExchange } from '@urql/exchange-auth'
import { createClient as createSocket, type Client as Socket } from 'graphql-ws'
import { apiBase, socketUrl } from '../config'
import { heard, onLine } from '../connection'
import { currentLanguage } from '../i18n'
import { freshToken, renew } from '../session'
import { spent } from '../session/actions'
import { getSession, getToken, onSession } from '../session/store'
import { cache } from './cache'
import { readAgain } from './refresh'
import { baseHeaders } from './send'
import { textOf } from './document'
import { patiently } from './patience'
import { trustedDocuments } from './trusted'

/** Adds the access token, renews it before its end or when the server refuses it, then tries again. */
const authorise = authExchange(async () => ({
  addAuthToOperation(operation) {
    const before = operation.context.fetchOptions
    const options = typeof before === 'function' ? before() : (before ?? {})
    return makeOperation(operation.kind, operation, {
      ...operation.context,
      fetchOptions: { ...options, headers: { ...baseHeaders(getToken()?.value), ...(options.headers as Record<string, string>) } },
    })
  },
  willAuthError: () => spent(),
  didAuthError: (error) =>
    (error.response as Response | undefined)?.status === 401 ||
    error.graphQLErrors.some((one) => one.extensions?.code === 'UNAUTHENTICATED'),
  refreshAuth: renew,
}))

let socket: Socket | null = null
let wire: WebSocket | null = null
/** The socket was lost: with the next one everything in sight is read again, for what happened in between. */
let broken = false
let silence: ReturnType<typeof setTimeout> | undefined

/** How long the server may take to answer a sign of life, in milliseconds. */
const PATIENCE = 5_000

/** A socket whose other end has gone without a word is found by its silence. */
const listeners = {
  opened: (opened: unknown) => {
    wire = opened as WebSocket
  },
  connected: () => {
    heard(true)
    if (broken) readAgain()
    broken = false
  },
  ping: (received: boolean) => {
    if (!received) silence = setTimeout(() => wire?.close(4408, 'no answer'), PATIENCE)
  },
  pong: (received: boolean) => {
    if (received) clearTimeout(silence)
  },
  closed: (event: unknown) => {
    clearTimeout(silence)
    // Nobody listened any more.
    if ((event as CloseEvent).code === 1000) return
    broken = true
    heard(false)
  },
}

/** The server is back: what was asked in vain is asked again, and a socket that only seems to stand is opened anew. */
onLine((line, before) => {
  if (line !== 'up' || before !== 'down') return
  socket?.terminate()
  readAgain()
})

/** The password is asked for: nothing more arrives. */
onSession(() => {
  if (getSession().status === 'expired') socket?.terminate()
})

/** One socket for all subscriptions, opened with the first. live.ts decides about retries, not the socket. */
function openSocket(): Socket {
  socket ??= createSocket({
    // Not before there is a token: while the password is asked for, no socket is opened again and again.
    url: async () => {
      await freshToken()
      return socketUrl()
    },
    retryAttempts: 0,
    lazyCloseTimeout: 3_000,
    keepAlive: 15_000,
    on: listeners,
    connectionParams: async () => ({ token: await freshToken(), lang: currentLanguage() }),
  })
  return socket
}

const subscriptions = subscriptionExchange({
  forwardSubscription(body, operation) {
    const documentId = (operation.query as { documentId?: string }).documentId ?? ''
    const payload = { documentId, query: textOf(documentId) || (body.query ?? ''), variables: body.variables }
    return {
      subscribe: (sink) => ({
        unsubscribe: openSocket().subscribe(payload as { query: string; variables?: Record<string, unknown> }, {
          next: (value) => sink.next(value as Parameters<typeof sink.next>[0]),
          error: (error) => sink.error(error),
          complete: () => sink.complete(),
        }),
      }),
    }
  },
})

const build = (exchanges: Exchange[]) =>
  new Client({
    url: `${apiBase()}/graphql`,
    preferGetMethod: false,
    fetch: patiently,
    fetchOptions: { credentials: apiBase() ? 'include' : 'same-origin' },
    requestPolicy: 'cache-and-network',
    exchanges,
  })

let cached: Client | null = null
let direct: Client | null = null

/** The client of all reading and of ordinary actions. */
export function api(): Client {
  cached ??= build([cache(), subscriptions, authorise, trustedDocuments, fetchExchange])
  return cached
}

/**
 * Past the cache: for answers that must not stay or show up elsewhere, such as a revealed phone number,
 * which would otherwise replace the masked one in every list.
 */
export function apiUncached(): Client {
  direct ??= build([authorise, trustedDocuments, fetchExchange])
  return direct
}

/** Replaces the client in tests. */
export function useClientForTests(client: Client): void {
  cached = client
  direct = client
}
