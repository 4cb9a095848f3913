import { Button } from 'antd'
import { useContext, useState, type ReactNode } from 'react'
import { LeaveQuestion } from './leave-question'
import { Unsent } from './typing'

/** Leaves a form without sending it: asks first, like closing what it stands in, when that would lose something typed into it. */
export function CancelButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  const { unsent, abandon } = useContext(Unsent)
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button onClick={() => (unsent ? setAsked(true) : onClick())}>{children}</Button>
      <LeaveQuestion
        open={asked}
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
