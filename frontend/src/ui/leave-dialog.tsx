import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar } from './bar'
import { beside } from './beside'

export interface LeaveProps {
  open: boolean
  /** What would be lost is a file that is being sent, not a text. */
  sending: boolean
  onLeave: () => void
  onStay: () => void
}

/** The question itself, as a dialog above all others. */
export default function LeaveDialog({ open, sending, onLeave, onStay }: LeaveProps) {
  const { t } = useTranslation('ui')
  // The words stay while the question fades.
  const [about, setAbout] = useState(sending)
  if (open && about !== sending) setAbout(sending)
  const of = about ? 'leaveSending' : 'leave'
  return (
    <Modal title={t(`${of}.title`)} open={open} onCancel={onStay} footer={null} width={400} mask={{ closable: false }} wrapProps={beside} zIndex={1200} destroyOnHidden>
      <p>{t(`${of}.detail`)}</p>
      <Bar end>
        <Button onClick={onLeave}>
          {t(`${of}.go`)}
        </Button>
        <Button type="primary" onClick={onStay}>
          {t(`${of}.stay`)}
        </Button>
      </Bar>
    </Modal>
  )
}
