/** What a form says, without fields in which nothing stands. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) {
    const parts = value.map(said)
    return parts.some((part) => part !== undefined) ? parts : undefined
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const parts = Object.entries(value).flatMap(([name, one]) => {
    const part = said(one)
    return part === undefined ? [] : [[name, part] as const]
  })
  return parts.length > 0 ? Object.fromEntries(parts) : undefined
}

/** Whether something stands in a form that its draft does not keep, such as a phone number: leaving would lose it. */
export const holdsUnkept = <Values>(values: Values, stored: (values: Values) => Partial<Values>): boolean =>
  JSON.stringify(said(values)) !== JSON.stringify(said(stored(values)))
