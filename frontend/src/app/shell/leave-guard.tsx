import { useEffect } from 'react'
import { useBlocker } from '@tanstack/react-router'
import { isGone, useSession } from '@/lib/session'
import { LeaveQuestion, type Typing } from '@/ui'
import { takesForms, wayOf } from './leave-rule'

/** Asks before a page, or the record that is open on it, is left and something typed, or a file on its way, would be lost; the browser asks when its window closes. */
export function LeaveGuard({ typing: { unsaved, sending, abandon } }: { typing: Typing }) {
  // Behind the cover of a locked page nothing is asked: nobody travels there at all.
  const covered = useSession().status === 'expired'
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next, action }) => unsaved && !(covered && wayOf(action) === 'travel') && takesForms(current, next, wayOf(action)),
    enableBeforeUnload: () => unsaved && !isGone(),
    withResolver: true,
  })
  // The file arrived while it was asked: whoever waits for it stays.
  const over = status === 'blocked' && !unsaved
  useEffect(() => {
    if (over) reset?.()
  }, [over, reset])
  const leave = () => {
    abandon()
    proceed?.()
  }
  return <LeaveQuestion open={status === 'blocked'} sending={sending} onLeave={leave} onStay={() => reset?.()} />
}
