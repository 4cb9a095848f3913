import type { ImportState, ImportVerdict } from '@/gen/enums'
import { useLabel } from '@/lib'
import { Chip, type Tone } from '@/ui'

const states: Record<ImportState, Tone> = {
  READING: 'accent',
  STAGED: 'warn',
  APPLYING: 'accent',
  DONE: 'good',
  FAILED: 'warn',
  CANCELLED: 'plain',
}

const verdicts: Record<ImportVerdict, Tone> = { NEW: 'good', CHANGED: 'accent', UNCHANGED: 'plain', REFUSED: 'warn', APPLIED: 'good' }

export function StateChip({ state }: { state: ImportState }) {
  return <Chip tone={states[state]}>{useLabel()('ImportState', state)}</Chip>
}

export function VerdictChip({ verdict }: { verdict: ImportVerdict }) {
  return <Chip tone={verdicts[verdict]}>{useLabel()('ImportVerdict', verdict)}</Chip>
}
