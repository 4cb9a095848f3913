/** Kinds of lines in the access log by which it can be narrowed; the server's tests compare their names with its own. */
export const accessKinds: readonly string[] = [
  'signin.entered',
  'signin.refused',
  'signin.locked',
  'signin.noRoles',
  'signin.reuse',
  'signin.left',
  'signin.away',
  'signin.switched',
  'signin.password',
  'signin.unlocked',
  'customer.unmask',
  'customer.unmaskRefused',
  'complaint.unmask',
  'complaint.unmaskRefused',
  'callback.reveal',
  'refusedRows.taken',
  'export.made',
  'export.fetched',
  'action.refused',
]

/** A number that is shown for a call has the callback itself as its purpose. */
export const isCallback = (purpose: string | null | undefined): boolean => /^cb_[0-9A-Z]{26}$/.test(purpose ?? '')

/** The line of somebody who had no right to what was asked; its purpose is the permission that was missing, or empty. */
export const isRefusal = (kind: string): boolean => kind === 'action.refused'

/** Somebody who came in or went: the account is the person's own, nobody else's data was looked at. */
export const isSignIn = (kind: string): boolean => kind.startsWith('signin.') && kind !== 'signin.unlocked'
