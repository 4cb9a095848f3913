/** The callback to open after one is finished: the one below it, at the end of the list the one above. */
export function nextAfter(rows: readonly { id: string }[], id: string): string | undefined {
  const at = rows.findIndex((row) => row.id === id)
  if (at < 0) return rows[0]?.id
  return (rows[at + 1] ?? rows[at - 1])?.id
}
