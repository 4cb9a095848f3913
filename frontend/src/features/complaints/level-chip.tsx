import type { ComplaintLevel } from '@/gen/enums'
import { useLabel } from '@/lib'
import { Chip } from '@/ui'

/** The level; a major case stands out without the red that is kept for what is late. */
export function LevelChip({ level }: { level: ComplaintLevel }) {
  const label = useLabel()
  return <Chip tone={level === 'MAJOR_URGENT' ? 'warn' : 'plain'}>{label('ComplaintLevel', level)}</Chip>
}
