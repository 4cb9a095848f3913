import { createElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseRecordFragment } from '@/gen/graphql'
import { SidePanel } from '@/ui'
import type { Offered } from '../case/next-step'
import { blockedNow, type OpenMove } from './move'
import { forms } from './forms'
import { useMoveName } from './use-move-name'

interface Props {
  open: OpenMove | null
  record: CaseRecordFragment
  /** Moves that the case offers now. */
  offered: readonly Offered[]
  onClose: () => void
  /** The case has changed or may have. */
  onChanged: () => void
}

/** The form of the move that is open, beside the case. What was typed is kept until it was sent. */
export function MoveSheet({ open, record, offered, onClose, onChanged }: Props) {
  const { t } = useTranslation('complaints')
  const nameOf = useMoveName()
  const blocked = blockedNow(open?.move, offered)
  if (!open) return null
  const key = `${open.move} ${open.part ?? ''}`
  const name = nameOf(open.move)
  return (
    <SidePanel key={key} title={t('move.title', { move: name, caseNo: record.caseNo })} onClose={onClose}>
      {createElement(forms[open.move], {
        record,
        part: open.part,
        on: {
          base: { complaint: record.id, expectedVersion: record.version },
          name,
          blocked: blocked === undefined ? undefined : blocked || t('move.notNow'),
          form: `move ${key}`.trim(),
          onStale: onChanged,
          onCancel: onClose,
          onDone: () => {
            onClose()
            onChanged()
          },
        },
      })}
    </SidePanel>
  )
}
