import type { RecordKind } from '@/gen/enums'
import { formAt } from './places'

/** What a kept text says of the form that it was typed into. */
export interface Kept {
  kind: RecordKind
  record?: string | null
  /** What the record is called; none: it is gone or may not be opened any more. */
  recordName?: string | null
  form: string
}

/** Forms of new records. */
const beginnings = { COMPLAINT: 'complaint', CALLBACK: 'callback', CUSTOMER: 'customer', LEAD: 'lead', APPOINTMENT: 'appointment' } as const

/** Where the form is found again; null where nothing can be opened. */
export function placeOf({ kind, record, recordName, form }: Kept): { to: string; search?: object } | null {
  if (!record) return formAt(form === 'walk-in' ? 'walkIn' : beginnings[kind])
  return recordName ? { to: `/open/${record}` } : null
}

const known = ['register', 'plan', 'edit', 'visit', 'assess', 'close', 'outcome', 'message', 'note', 'opinion', 'walk-in', 'book', 'replace', 'move', 'cancel', 'correct'] as const

/** How the form is called: the key of its text, and the step of a case that a form of a move is about. */
export function formOf({ kind, form }: Pick<Kept, 'kind' | 'form'>): { key: (typeof known)[number] | 'other'; step?: string } {
  const [name = '', step] = form.split(' ')
  if (kind === 'COMPLAINT' && name === 'move') return { key: 'other', step }
  return { key: known.find((one) => one === name) ?? 'other' }
}
