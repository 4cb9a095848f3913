import { useCallback, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeOptionsDocument, FigureDepartmentsDocument, FigureStaffDocument, type FigureStaffQuery } from '@/gen/graphql'
import { useLabel, useList, useRead, useViewer } from '@/lib'
import { keyText, needs, type Names } from './labels'
import type { Dimension, Subject } from './subjects'

const pick = (data: FigureStaffQuery) => data.staff

/** Writes the key of a dimension in the reader's words. */
export function useNames(subject: Subject, by: readonly Dimension[]): (dimension: Dimension, key: string) => string {
  const { t } = useTranslation('figures')
  const label = useLabel()
  const viewer = useViewer()
  const need = needs(subject, by)
  const departments = useRead(FigureDepartmentsDocument, need.department ? {} : null).data?.departments
  const { rows: staff, hasMore, loadingMore, more } = useList(FigureStaffDocument, need.staff ? {} : null, pick)
  // A figure may name anybody, so every page of the list is needed.
  useEffect(() => {
    if (hasMore && !loadingMore) more()
  }, [hasMore, loadingMore, more])
  const codes = useRead(CodeOptionsDocument, need.category ? { list: 'COMPLAINT_CATEGORY' } : null).data?.codes

  const names = useMemo<Names>(
    () => ({
      hospital: new Map(viewer?.hospitals.map((one) => [one.id, one.name])),
      department: new Map(departments?.map((one) => [one.id, one.name])),
      staff: new Map(staff.map((one) => [one.id, one.name])),
      category: new Map(codes?.map((one) => [one.code, one.label])),
    }),
    [viewer, departments, staff, codes],
  )
  return useCallback(
    (dimension, key) => keyText(dimension, key, label, names, { none: t('none'), yes: t('lib:yes'), no: t('lib:no') }),
    [label, names, t],
  )
}
