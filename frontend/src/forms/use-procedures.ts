import { ProcedureOptionsDocument } from '@/gen/graphql'
import { named, useLanguage, useRead } from '@/lib'

/** The procedures that are offered, by code, in the reader's language. */
export function useProcedures(): { value: string; label: string }[] {
  const language = useLanguage()
  const procedures = useRead(ProcedureOptionsDocument, {})
  return (procedures.data?.procedures ?? [])
    .filter((one) => one.active)
    .map((one) => ({ value: one.code, label: named(language, one.name, one.nameEn) }))
}
