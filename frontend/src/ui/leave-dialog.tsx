import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { Bar } from './bar'
import { beside } from './beside'

export interface LeaveProps {
  open: boolean
  onLeave: () => void
  onStay: () => void
}

/** The question itself, as a dialog above all others. */
export default function LeaveDialog({ open, onLeave, onStay }: LeaveProps) {
  const { t } = useTranslation('ui')
  return (
    <Modal title={t('leave.title')} open={open} onCancel={onStay} footer={null} width={400} mask={{ closable: false }} wrapProps={beside} zIndex={1200} destroyOnHidden>
      <p>{t('leave.detail')}</p>
      <Bar end>
        <Button onClick={onLeave}>
          {t('leave.go')}
        </Button>
        <Button type="primary" onClick={onStay}>
          {t('leave.stay')}
        </Button>
      </Bar>
    </Modal>
  )
}
