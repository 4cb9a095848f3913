import { columnsShown, type Column } from '@/ui'

/** Columns that hold buttons and no facts. */
const noFacts = ['moves']

/** The columns that somebody has chosen, as an export takes them; null: none were, and it holds all there are. */
export const chosenColumns = (columns: readonly Pick<Column<never>, 'key' | 'fixed' | 'optional'>[], cols: readonly string[] | undefined): string[] | null => {
  const chosen = cols ? columnsShown(columns, cols).flatMap(({ key }) => (noFacts.includes(key) ? [] : key)) : []
  return chosen.length > 0 ? chosen : null
}
