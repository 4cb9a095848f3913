import { Chip } from './chip'

/** Rank of a person from 0 (ordinary) to 3; dots and words, so that it reads without colour. */
export function TierBadge({ rank, label }: { rank: 0 | 1 | 2 | 3; label: string }) {
  return (
    <Chip tone={rank >= 2 ? 'accent' : 'plain'}>
      {rank > 0 ? <span aria-hidden="true">{'◆'.repeat(rank)}</span> : null}
      {label}
    </Chip>
  )
}
