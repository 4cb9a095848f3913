import { Modal } from 'antd'
import type { ReactNode } from 'react'
import { beside } from './beside'
import { useLeave } from './use-leave'

interface Props {
  title: string
  open: boolean
  onClose: () => void
  /** Without it only the content can end the dialog. */
  closable?: boolean
  width?: number
  /** What it stands in instead of the page's body. */
  container?: () => HTMLElement
  children: ReactNode
}

/** A dialog over the page; what it asks for stays when it fails. Its buttons belong to the content. */
export function Dialog({ title, open, onClose, closable = true, width = 560, container, children }: Props) {
  const { close, around } = useLeave(onClose)
  return (
    <Modal
      title={title}
      open={open}
      onCancel={close}
      footer={null}
      width={width}
      getContainer={container}
      closable={closable}
      keyboard={closable}
      mask={{ closable: false }}
      wrapProps={beside}
      destroyOnHidden
    >
      {around(children)}
    </Modal>
  )
}
