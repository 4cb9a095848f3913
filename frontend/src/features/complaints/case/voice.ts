/** To whom a text of the stream was said. */
export type Voice = 'internal' | 'customer' | 'plain'

/** A note stays inside the house; a message or an explanation went to the customer. Everything else is a record. */
export function voiceOf(field: string): Voice {
  if (field === 'note' || field === 'clinicalNote') return 'internal'
  if (field === 'message' || field === 'explanation') return 'customer'
  return 'plain'
}
