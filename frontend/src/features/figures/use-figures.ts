import { AppointmentFiguresDocument, CallbackFiguresDocument, ComplaintFiguresDocument } from '@/gen/graphql'
import type { AppointmentDimension, CallbackDimension, ComplaintDimension } from '@/gen/enums'
import { useRead, type Failure } from '@/lib'
import type { Range } from './range'
import { shapes, type Dimension, type Subject } from './subjects'
import { rowsOf, type FigureRow } from './table'

export interface Figures {
  rows: FigureRow[] | null
  suppressed: number
  asOf: string | null
  failure: Failure | null
  reload: () => void
}

/** One question about one subject. The total asks it without groups: sums of hidden cells would be wrong. */
export function useFigures(subject: Subject, by: readonly Dimension[], range: Range): Figures {
  const complaints = useRead(ComplaintFiguresDocument, subject === 'complaints' ? { groupBy: by as ComplaintDimension[], range } : null)
  const callbacks = useRead(CallbackFiguresDocument, subject === 'callbacks' ? { groupBy: by as CallbackDimension[], range } : null)
  const appointments = useRead(AppointmentFiguresDocument, subject === 'appointments' ? { groupBy: by as AppointmentDimension[], range } : null)
  const reading = { complaints, callbacks, appointments }[subject]
  const stats = { complaints: complaints.data?.complaintStats, callbacks: callbacks.data?.callbackStats, appointments: appointments.data?.appointmentStats }[subject]
  return {
    rows: stats ? rowsOf(stats.rows, shapes[subject].measures) : null,
    suppressed: stats?.suppressedCells ?? 0,
    asOf: stats?.asOf ?? null,
    failure: reading.failure,
    reload: reading.reload,
  }
}
