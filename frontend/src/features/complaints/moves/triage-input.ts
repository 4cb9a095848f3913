import type { ComplaintFlag, ComplaintLevel, Severity } from '@/gen/enums'
import type { CaseRecordFragment, TriageComplaintInput } from '@/gen/graphql'

export interface TriageValues {
  severity?: Severity
  level?: ComplaintLevel
  flags?: ComplaintFlag[]
  reason?: string
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

/** Whether the form takes away a flag that the case had; then the server wants to know why. */
export const takesFlagAway = (had: readonly ComplaintFlag[], flags: readonly ComplaintFlag[] = []) =>
  had.some((flag) => !flags.includes(flag))

/**
 * Form values as the API's input. A list that the viewer does not see is left out, so that it stays as it
 * is; without a word about departments the server counts those named.
 */
export function toTriageInput(
  values: TriageValues,
  base: { complaint: string; expectedVersion: number },
  { flags, hidden }: Pick<CaseRecordFragment, 'flags' | 'hidden'>,
): TriageComplaintInput {
  return {
    ...base,
    severity: values.severity ?? 'LOW',
    level: values.level ?? null,
    flags: values.flags ?? [],
    reason: takesFlagAway(flags, values.flags) ? (values.reason ?? '') : null,
    category: values.category?.trim() || null,
    attendingDoctor: values.attendingDoctor ?? null,
    involvedStaff: hidden.includes('involvedStaff') ? null : (values.involvedStaff ?? []),
    involvedDepartments: values.involvedDepartments ?? [],
    severalDepartments: values.severalDepartments ? true : null,
  }
}
