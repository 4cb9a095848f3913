import { useBlocker } from '@tanstack/react-router'
import { isGone } from '@/lib/session'
import { LeaveQuestion } from '@/ui'

/** Asks before a page is left on which something typed would be lost; the browser asks when its window closes. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const { status, proceed, reset } = useBlocker({
    // Filters and open parts of the same page stand behind the ? of its address.
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved && !isGone(),
    withResolver: true,
  })
  return <LeaveQuestion open={status === 'blocked'} onLeave={() => proceed?.()} onStay={() => reset?.()} />
}
