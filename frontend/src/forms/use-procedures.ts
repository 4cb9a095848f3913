import { ProcedureOptionsDocument } from '@/gen/graphql'
import { useLanguage, useRead } from '@/lib'

/** The procedures that are offered, by code, in the reader's language. */
export function useProcedures(): { value: string; label: string }[] {
  const language = useLanguage()
  const procedures = useRead(ProcedureOptionsDocument, {})
  return (procedures.data?.procedures ?? [])
    .filter((one) => one.active)
    .map((one) => ({ value: one.code, label: language === 'en' ? one.nameEn || one.name : one.name }))
}
