import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LeaveProps } from './leave-dialog'

const LeaveDialog = lazy<ComponentType<LeaveProps>>(() => import('./leave-dialog').catch(() => ({ default: PlainQuestion })))

/**
 * Asks before something that was typed and not sent goes, or a file that is on its way. It stands in the frame of every page and is seldom needed: the
 * dialog comes with the first question.
 */
export function LeaveQuestion(props: LeaveProps) {
  const [needed, setNeeded] = useState(false)
  if (props.open && !needed) setNeeded(true)
  if (!needed) return null
  return (
    <Suspense fallback={null}>
      <LeaveDialog {...props} />
    </Suspense>
  )
}

/** Without a connection the dialog may not come: what was typed must not be lost for that, so the browser asks. */
function PlainQuestion({ open, sending, onLeave, onStay }: LeaveProps): ReactNode {
  const { t } = useTranslation('ui')
  useEffect(() => {
    if (!open) return
    const of = sending ? 'leaveSending' : 'leave'
    if (window.confirm(`${t(`${of}.title`)}\n${t(`${of}.detail`)}`)) onLeave()
    else onStay()
    // Asked once each time that it opens, whatever else is drawn anew meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [open])
  return null
}
