/** The Idempotency-Key of one action and the input that it stands for. */
export interface ActionKey {
  key: string
  input: string
}

/** 128 random bits; randomUUID would need a safe origin. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The key for the next try: the old one for the very same input, a new one for any other. */
export function nextKey(before: ActionKey | null, input: string, make: () => string): ActionKey {
  return before?.input === input ? before : { key: make(), input }
}
