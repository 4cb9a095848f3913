import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LeadGrouping } from '@/gen/enums'
import { LeadGroupsDocument, type LeadFilter } from '@/gen/graphql'
import { Groups, useGroupNames, type GroupKeys } from '@/forms'
import { useRead } from '@/lib'

const keys: Record<LeadGrouping, GroupKeys> = {
  INTENT_CLASS: { of: 'IntentClass' },
  STATE: { of: 'LeadState' },
  CONSULTANT: { of: 'people' },
  NEXT_CONTACT: { of: 'due' },
}

interface Props {
  filter: LeadFilter
  by: LeadGrouping
  open: string | undefined
  onOpen: (key: string | undefined) => void
  /** The rows of the open group. */
  children: ReactNode
}

/** The leads by groups. */
export function LeadGroups({ filter, by, open, onOpen, children }: Props) {
  const { t } = useTranslation('leads')
  const nameOf = useGroupNames(keys[by])
  const { data, failure, reload } = useRead(LeadGroupsDocument, { filter, by })
  return (
    <Groups label={t('title')} data={data?.leadGroups} failure={failure} onRetry={reload} nameOf={nameOf} open={open} onOpen={onOpen} empty={t('empty')}>
      {children}
    </Groups>
  )
}
