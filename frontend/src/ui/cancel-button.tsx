import { Button } from 'antd'
import { useContext, useState, type ReactNode } from 'react'
import { LeaveQuestion } from './leave-question'
import { Unsent } from './typing'

/** Leaves a form without sending it: asks first, like closing what it stands in, when that would lose something typed into it. */
export function CancelButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  const { unsent, sending, abandon } = useContext(Unsent)
  const [asked, setAsked] = useState(false)
  // What was asked about has gone by itself: a file has arrived.
  if (asked && !unsent) setAsked(false)
  return (
    <>
      <Button onClick={() => {
          setAsked(unsent)
          if (!unsent) onClick()
        }}>{children}</Button>
      <LeaveQuestion
        open={asked}
        sending={sending}
        onStay={() => setAsked(false)}
        onLeave={() => {
          setAsked(false)
          abandon()
          onClick()
        }}
      />
    </>
  )
}
