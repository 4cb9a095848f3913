import { useTranslation } from 'react-i18next'
import type { Fields, Names } from '@/forms/where'
import { channels, complaintStates, levels, serviceLines, severities } from '@/lib/terms/words'

/** What the queue can be asked for in a nested filter; the names are those of the API as far as it has them. */
export const fields: Fields = {
  state: { kind: 'words', of: 'ComplaintState', words: complaintStates },
  level: { kind: 'words', of: 'ComplaintLevel', words: levels },
  severity: { kind: 'words', of: 'Severity', words: severities },
  serviceLine: { kind: 'words', of: 'ServiceLine', words: serviceLines },
  channel: { kind: 'words', of: 'Channel', words: channels },
  category: { kind: 'codes', list: 'COMPLAINT_CATEGORY' },
  owner: { kind: 'person' },
  unassigned: { kind: 'flag' },
  breached: { kind: 'flag' },
  open: { kind: 'flag' },
  dueFrom: { kind: 'day' },
  dueTo: { kind: 'day' },
  registeredFrom: { kind: 'day' },
  registeredTo: { kind: 'day' },
  customer: { kind: 'customer' },
  department: { kind: 'department' },
  attendingDoctor: { kind: 'person', role: 'DOCTOR' },
}

/** Their names in the reader's language. */
export function useFieldNames(): Names {
  const { t } = useTranslation('complaints')
  return Object.fromEntries(Object.keys(fields).map((key) => [key, t(`where.${key}`)]))
}
