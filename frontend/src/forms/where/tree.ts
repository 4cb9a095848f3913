import { isGroup, type Group, type Part } from './where'

/** Where a part stands: its place in the group, in that group's group and so on, the outermost first. */
export type Path = readonly number[]

/** The same as people count it: "2.1". */
export const placeOf = (path: Path): string => path.map((at) => at + 1).join('.')

/** The group with the part at the path made anew; without one it is left out, and a group that has become empty goes with it. */
export function changed(group: Group, [at, ...rest]: Path, make: (part: Part) => Part | undefined): Group {
  if (at === undefined) {
    const next = make(group)
    return next && isGroup(next) ? next : { ...group, parts: [] }
  }
  const parts = group.parts.flatMap((part, index): Part[] => {
    if (index !== at) return [part]
    if (rest.length === 0) return [make(part) ?? []].flat()
    if (!isGroup(part)) return [part]
    const next = changed(part, rest, make)
    return next.parts.length > 0 ? [next] : []
  })
  return { ...group, parts }
}

/** The group with a part added to the group at the path. */
export const added = (group: Group, path: Path, part: Part): Group =>
  changed(group, path, (at) => (isGroup(at) ? { ...at, parts: [...at.parts, part] } : at))

/** The first condition that has no value yet, or an empty one; undefined when everything is said. */
export function unsaid(group: Group, path: Path = []): Path | undefined {
  for (const [index, part] of group.parts.entries()) {
    const here = [...path, index]
    if (isGroup(part)) {
      const inner = unsaid(part, here)
      if (inner) return inner
    } else if (part.value === undefined || part.value === '' || (Array.isArray(part.value) && part.value.length === 0)) return here
  }
  return undefined
}
