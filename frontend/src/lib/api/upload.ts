import { apiBase } from '../config'
import { fromErrors, MOST_FILE, network, type ErrorLike, type Failure } from '../errors'
import { freshToken } from '../session'
import { baseHeaders, parsed, wordless, type Outcome } from './send'

export interface UploadWays {
  /** Hears which part of the file has left, 0 to 1. */
  onProgress?: (share: number) => void
  /** Ends it before its end: nothing is kept on the server. */
  signal?: AbortSignal
}

/** What an upload that was ended by hand comes to; nothing is to be told of it. */
export const CANCELLED = 'CANCELLED'

/**
 * Sends a list to be imported to POST /files; the answer's id goes into an input (kept there for seven days). One that
 * the server would refuse for its length does not set out. (fetch does not tell how far it is; the older way does.)
 */
export async function upload(file: File, ways: UploadWays = {}): Promise<Outcome<{ id: string }>> {
  if (file.size > MOST_FILE) return { failure: { ...network(), code: 'TOO_LONG', size: file.size } }
  const headers = {
    ...baseHeaders(await freshToken()),
    'Content-Type': file.type || 'application/octet-stream',
    'X-File-Name': encodeURIComponent(file.name),
    'X-File-Subject': 'IMPORT',
  }
  const { signal, onProgress } = ways
  if (signal?.aborted) return { failure: cancelled() }
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    signal?.addEventListener('abort', stop)
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress?.(event.loaded / event.total)
    }
    request.onabort = () => resolve({ failure: cancelled() })
    request.onerror = () => resolve({ failure: wordless(0, null) })
    request.onload = () => resolve(outcomeOf(request, file))
    request.onloadend = () => signal?.removeEventListener('abort', stop)
    request.open('POST', `${apiBase()}/files`)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.send(file)
  })
}

const cancelled = (): Failure => ({ ...network(), code: CANCELLED })

function outcomeOf(request: XMLHttpRequest, file: File): Outcome<{ id: string }> {
  const { id, errors } = parsed(request.responseText) as { id?: string; errors?: ErrorLike[] }
  if (errors?.length) return { failure: fromErrors(errors) }
  if (request.status < 300 && id) return { data: { id } }
  const failure = wordless(request.status, request.getResponseHeader('Retry-After'))
  return { failure: failure.code === 'TOO_LARGE' ? { ...failure, size: file.size } : failure }
}
