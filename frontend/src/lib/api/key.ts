/** The Idempotency-Key of one action and the input that it stands for. */
export interface ActionKey {
  key: string
  input: string
}

export const newKey = (): string => crypto.randomUUID()

/** The key for the next try: the old one for the very same input, a new one for any other. */
export function nextKey(before: ActionKey | null, input: string, make: () => string): ActionKey {
  return before?.input === input ? before : { key: make(), input }
}
