import { useState, type ReactNode } from 'react'
import { LeaveQuestion } from './leave-question'
import { useTyping } from './typing'

/** Closing a part with forms: asks first when something typed there would be lost. */
export function useLeave(onClose: () => void): { close: () => void; around: (children: ReactNode) => ReactNode } {
  const { unsaved, sending, abandon, scope } = useTyping()
  const [asked, setAsked] = useState(false)
  // What was asked about has gone by itself: a file has arrived.
  if (asked && !unsaved) setAsked(false)
  return {
    close: () => {
      setAsked(unsaved)
      if (!unsaved) onClose()
    },
    around: (children) => (
      <>
        {scope(children)}
        <LeaveQuestion
          open={asked}
          sending={sending}
          onStay={() => setAsked(false)}
          onLeave={() => {
            setAsked(false)
            abandon()
            onClose()
          }}
        />
      </>
    ),
  }
}
