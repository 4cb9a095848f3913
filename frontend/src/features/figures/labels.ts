import type { Label } from '@/lib/terms'
import type { Dimension, Subject } from './subjects'

/** The enum whose words are the keys of a dimension. */
const words: Partial<Record<Dimension, string>> = {
  SERVICE_LINE: 'ServiceLine',
  LEVEL: 'ComplaintLevel',
  SEVERITY: 'Severity',
  STATE: 'ComplaintState',
  CHANNEL: 'Channel',
  PURPOSE: 'CallbackPurpose',
  OUTCOME: 'CallbackOutcome',
  TIER: 'Tier',
  STATUS: 'AppointmentStatus',
  GENDER: 'Gender',
}

/** Names of what is known by an id or a code of the hospital's own lists. */
export interface Names {
  hospital: ReadonlyMap<string, string>
  department: ReadonlyMap<string, string>
  staff: ReadonlyMap<string, string>
  category: ReadonlyMap<string, string>
}

export interface LabelWords {
  none: string
  yes: string
  no: string
}

/** A key of the answer in the reader's words; what has no name shows as it is. */
export function keyText(dimension: Dimension, key: string, label: Label, names: Names, say: LabelWords): string {
  if (key === '-') return say.none
  switch (dimension) {
    case 'HOSPITAL':
      return names.hospital.get(key) ?? key
    case 'DEPARTMENT':
      return names.department.get(key) ?? key
    case 'STAFF':
      return names.staff.get(key) ?? key
    case 'CATEGORY':
      return names.category.get(key) ?? key
    case 'REMINDED':
      return key === 'true' ? say.yes : say.no
    default:
      return words[dimension] ? label(words[dimension], key) : key
  }
}

/** Which names a question needs, so that nothing else is asked. */
export const needs = (subject: Subject, by: readonly Dimension[]) => ({
  department: by.includes('DEPARTMENT'),
  staff: subject === 'callbacks' && by.includes('STAFF'),
  category: by.includes('CATEGORY'),
})
