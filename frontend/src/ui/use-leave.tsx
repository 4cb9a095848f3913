import { useState, type ReactNode } from 'react'
import { LeaveQuestion } from './leave-question'
import { useTyping } from './typing'

/** Closing a part with forms: asks first when something typed there would be lost. */
export function useLeave(onClose: () => void): { close: () => void; around: (children: ReactNode) => ReactNode } {
  const { unsaved, abandon, scope } = useTyping()
  const [asked, setAsked] = useState(false)
  return {
    close: () => (unsaved ? setAsked(true) : onClose()),
    around: (children) => (
      <>
        {scope(children)}
        <LeaveQuestion
          open={asked}
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
