import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../errors'
import { CANCELLED, upload } from './upload'

export interface Upload {
  /** Sends it; null when it did not arrive, of which `failure` tells, or was cancelled. */
  run: (file: File) => Promise<string | null>
  cancel: () => void
  /** Which part has left, 0 to 1, while it is on its way. */
  share: number | null
  failure: Failure | null
}

/** One file on its way to the server. Leaving the component ends it. */
export function useUpload(): Upload {
  const [share, setShare] = useState<number | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const way = useRef<AbortController | null>(null)
  const cancel = useCallback(() => way.current?.abort(), [])
  useEffect(() => cancel, [cancel])

  const run = useCallback(async (file: File) => {
    way.current = new AbortController()
    setShare(0)
    setFailure(null)
    const outcome = await upload(file, { onProgress: setShare, signal: way.current.signal })
    setShare(null)
    setFailure(outcome.failure && outcome.failure.code !== CANCELLED ? outcome.failure : null)
    return outcome.data?.id ?? null
  }, [])
  return { run, cancel, share, failure }
}
