/** Kinds of lines in the access log by which it can be narrowed; a kind that is not here still shows. */
export const accessKinds: readonly string[] = [
  'signin.entered',
  'signin.refused',
  'signin.locked',
  'signin.noRoles',
  'signin.reuse',
  'signin.left',
  'signin.switched',
  'signin.password',
  'signin.unlocked',
  'customer.unmask',
  'customer.unmaskRefused',
  'callback.reveal',
]
