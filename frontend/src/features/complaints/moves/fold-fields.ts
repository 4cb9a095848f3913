import type { FieldFailure } from '@/lib'

/**
 * Messages at the field that can show them: a picker of several people or a list of lines is one field,
 * so "options.0.pros.2" is told at "options.0.pros".
 */
export function foldFields(fields: readonly FieldFailure[]): FieldFailure[] {
  const folded = new Map<string, FieldFailure>()
  for (const { path, message } of fields) {
    const end = path.findLastIndex((part) => typeof part === 'string')
    const at = path.slice(0, end + 1)
    const key = at.join('.')
    const before = folded.get(key)
    if (!before) folded.set(key, { path: at, message })
    else if (!before.message.includes(message)) folded.set(key, { path: at, message: `${before.message} · ${message}` })
  }
  return [...folded.values()]
}
