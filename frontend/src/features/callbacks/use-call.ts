import { useState } from 'react'
import { ReleaseCallbackDocument, RevealNumberDocument, StartCallbackDocument } from '@/gen/graphql'
import { useAction, type Failure } from '@/lib'

interface Callable {
  id: string
  version: number
  customer: { id: string }
}

interface Started {
  id: string
  version: number
  number: string | null
}

/**
 * One call: start it (which reveals the number), see the number again, put it back. The number lives in
 * this component only; it never enters the cache, so every list keeps showing it masked.
 */
export function useCall(callback: Callable, reload: () => void) {
  const [started, setStarted] = useState<Started | null>(null)
  const start = useAction(StartCallbackDocument, { uncached: true })
  const reveal = useAction(RevealNumberDocument, { uncached: true })
  const release = useAction(ReleaseCallbackDocument)
  const mine = started?.id === callback.id ? started : null

  async function begin() {
    const { data } = await start.run({ id: callback.id, expectedVersion: callback.version })
    if (data) setStarted({ id: callback.id, version: data.startCallback.version, number: data.startCallback.customer.phone ?? null })
    reload()
  }

  async function show(purpose: string) {
    const { data } = await reveal.run({ id: callback.customer.id, purpose })
    if (data) setStarted({ id: callback.id, version: callback.version, number: data.unmaskCustomer.phone ?? null })
  }

  async function putBack() {
    const { data } = await release.run({ id: callback.id, expectedVersion: Math.max(callback.version, mine?.version ?? 0) })
    if (data) setStarted(null)
    else reload()
  }

  const failure: Failure | null = start.failure ?? reveal.failure ?? release.failure
  return {
    begin,
    show,
    putBack,
    failure,
    busy: start.busy || reveal.busy || release.busy,
    number: mine?.number ?? null,
    /** The version to answer with: the newest that is known. */
    version: Math.max(callback.version, mine?.version ?? 0),
    started: mine !== null,
  }
}

export type Call = ReturnType<typeof useCall>
