import type { Tier as TierWord } from '@/gen/enums'
import { useLabel } from '@/lib'
import { tiers } from '@/lib/terms/words'
import { TierBadge } from '@/ui'

/** The tier of a customer as a badge. */
export function Tier({ tier }: { tier: TierWord }) {
  const label = useLabel()
  return <TierBadge rank={tiers.indexOf(tier) as 0 | 1 | 2 | 3} label={label('Tier', tier)} />
}
