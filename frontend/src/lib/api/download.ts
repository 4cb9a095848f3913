import { apiBase } from '../config'
import { doubt } from '../connection'
import { fromErrors, network, ofStatus, type ErrorLike, type Failure } from '../errors'
import { freshToken } from '../session'
import { baseHeaders, type Outcome } from './send'

/** Fetches a file that needs the session (exports, refused rows) and hands it to the browser. */
export async function download(path: string, name: string): Promise<Outcome<true>> {
  try {
    const response = await fetch(`${apiBase()}${path}`, { headers: baseHeaders(await freshToken()) })
    if (!response.ok) return { failure: await refusal(response) }
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    return { data: true }
  } catch {
    doubt()
    return { failure: network() }
  }
}

/** Why there is no file: the server's own words where it gives them. */
async function refusal(response: Response): Promise<Failure> {
  const seconds = Number(response.headers.get('Retry-After'))
  try {
    const { errors } = (await response.json()) as { errors?: ErrorLike[] }
    if (errors?.length) return fromErrors(errors)
  } catch {
    // No words: the number of the answer tells enough.
  }
  return ofStatus(response.status, seconds > 0 ? seconds : undefined)
}
