import type { ComplaintFlag, ComplaintLevel, Severity } from '@/gen/enums'
import type { CaseRecordFragment, TriageComplaintInput } from '@/gen/graphql'

export interface TriageValues {
  severity?: Severity
  level?: ComplaintLevel
  flags?: ComplaintFlag[]
  category?: string
  attendingDoctor?: string
  involvedStaff?: string[]
  involvedDepartments?: string[]
  severalDepartments?: boolean
}

/** The form as the case stands now. */
export const fromRecord = (record: CaseRecordFragment): TriageValues => ({
  severity: record.severity ?? undefined,
  level: record.level,
  flags: [...record.flags],
  category: record.category ?? undefined,
  attendingDoctor: record.attendingDoctor?.id,
  involvedStaff: record.involvedStaff.map((one) => one.id),
  involvedDepartments: record.involvedDepartments.map((one) => one.id),
})

/**
 * Form values as the API's input. A list that the viewer does not see is left out, so that it stays as it
 * is; without a word about departments the server counts those named.
 */
export function toTriageInput(values: TriageValues, base: { complaint: string; expectedVersion: number }, hidden: readonly string[]): TriageComplaintInput {
  return {
    ...base,
    severity: values.severity ?? 'LOW',
    level: values.level ?? null,
    flags: values.flags ?? [],
    category: values.category?.trim() || null,
    attendingDoctor: values.attendingDoctor ?? null,
    involvedStaff: hidden.includes('involvedStaff') ? null : (values.involvedStaff ?? []),
    involvedDepartments: values.involvedDepartments ?? [],
    severalDepartments: values.severalDepartments ? true : null,
  }
}
