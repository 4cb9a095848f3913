import { Suspense, useState, type ReactNode } from 'react'
import { LeaveQuestion } from './leave-question'
import { Spinner } from './spinner'
import { useTyping } from './typing'

/**
 * Closing a part with forms: asks first when something typed there would be lost. What comes late into the part, as its texts may,
 * hides neither the part, which would lose the focus, nor the page behind it.
 */
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
        {scope(<Suspense fallback={<Spinner />}>{children}</Suspense>)}
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
