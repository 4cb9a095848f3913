interface Moved {
  id: string
  version: number
}

interface Before {
  id: string
  assignee?: { id: string } | null
}

/** Callbacks that go back to one person. */
export interface GiveBack {
  assignee: string
  callbacks: { id: string; expectedVersion: number }[]
}

/**
 * Who gets which callbacks back when a move is undone; null where that cannot be done: what was nobody's
 * cannot become nobody's again.
 */
export function giveBack(before: readonly Before[], moved: readonly Moved[]): GiveBack[] | null {
  const out = new Map<string, GiveBack>()
  for (const { id, version } of moved) {
    const assignee = before.find((one) => one.id === id)?.assignee?.id
    if (!assignee) return null
    const group = out.get(assignee) ?? { assignee, callbacks: [] }
    group.callbacks.push({ id, expectedVersion: version })
    out.set(assignee, group)
  }
  return [...out.values()]
}
