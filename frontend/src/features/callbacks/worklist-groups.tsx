import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallbackGrouping } from '@/gen/enums'
import { CallbackGroupsDocument, type WorklistFilter } from '@/gen/graphql'
import { Groups, useGroupNames, type GroupKeys } from '@/forms'
import { useRead } from '@/lib'

const keys: Record<CallbackGrouping, GroupKeys> = {
  PURPOSE: { of: 'CallbackPurpose' },
  TIER: { of: 'Tier' },
  ASSIGNEE: { of: 'people' },
  DUE: { of: 'due' },
}

interface Props {
  filter: WorklistFilter
  by: CallbackGrouping
  open: string | undefined
  onOpen: (key: string | undefined) => void
  /** The rows of the open group. */
  children: ReactNode
}

/** The worklist by groups. */
export function WorklistGroups({ filter, by, open, onOpen, children }: Props) {
  const { t } = useTranslation('callbacks')
  const nameOf = useGroupNames(keys[by])
  const { data, failure, reload } = useRead(CallbackGroupsDocument, { filter, by })
  return (
    <Groups
      label={t('worklist.title')}
      data={data?.callbackGroups}
      failure={failure}
      onRetry={reload}
      nameOf={nameOf}
      open={open}
      onOpen={onOpen}
      empty={t('worklist.empty')}
    >
      {children}
    </Groups>
  )
}
