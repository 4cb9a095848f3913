import { useTranslation } from 'react-i18next'
import type { LeadRowFragment } from '@/gen/graphql'
import { Presence } from '@/forms'
import { Dialog, Stack, useTyping } from '@/ui'
import { AssessForm } from './assess-form'
import { CloseForm } from './close-form'
import type { LeadMove } from './lead-values'

interface Props {
  move: LeadMove
  row: LeadRowFragment
  onDone: () => void
  onStale: () => void
  onClose: () => void
}

/** What is done with one enquiry, and who else has it open meanwhile. */
export default function LeadDialog({ move, row, ...on }: Props) {
  const { t } = useTranslation('leads')
  const typing = useTyping()
  return (
    <Dialog title={`${t(`${move}.open`)} · ${row.customer.name}`} open onClose={on.onClose}>
      {typing.scope(
        <Stack>
          <Presence record={row.id} editing={typing.typed} />
          {move === 'assess' ? <AssessForm row={row} {...on} /> : <CloseForm row={row} {...on} />}
        </Stack>,
      )}
    </Dialog>
  )
}
