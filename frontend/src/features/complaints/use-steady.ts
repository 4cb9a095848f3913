import { useState } from 'react'
import type { List } from '@/lib'

/** The rows of a list that stay in sight while the same list is read again. key: what is listed. */
export function useSteady<Node>(list: List<Node>, key: string): readonly Node[] {
  const [kept, setKept] = useState({ key, rows: list.rows })
  if (!list.loading && kept.rows !== list.rows) setKept({ key, rows: list.rows })
  return list.loading && kept.key === key ? kept.rows : list.rows
}
