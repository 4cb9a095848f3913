import { useTranslation } from 'react-i18next'
import type { ComplaintGrouping } from '@/gen/enums'
import { ComplaintGroupsDocument } from '@/gen/graphql'
import { Groups, useGroupNames, useHere, type GroupKeys } from '@/forms'
import { useRead } from '@/lib'
import type { ComplaintsSearch } from '../search'
import { useLiveComplaints } from '../use-live-complaints'
import { isNarrowed, toWhole } from './filter'
import { QueueRows } from './queue-rows'

const keys: Record<ComplaintGrouping, GroupKeys> = {
  STATE: { of: 'ComplaintState' },
  LEVEL: { of: 'ComplaintLevel' },
  SEVERITY: { of: 'Severity' },
  SERVICE_LINE: { of: 'ServiceLine' },
  CHANNEL: { of: 'Channel' },
  CATEGORY: { of: 'codes', list: 'COMPLAINT_CATEGORY' },
  OWNER: { of: 'people' },
  DUE: { of: 'due' },
}

interface Props {
  search: ComplaintsSearch
  by: ComplaintGrouping
  onChange: (change: Partial<ComplaintsSearch>) => void
}

/** The queue by groups; the rows of the open one stand below its heading. */
export function QueueGroups({ search, by, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const nameOf = useGroupNames(keys[by])
  const { data, failure, reload } = useRead(ComplaintGroupsDocument, { filter: toWhole(search, useHere()), by })
  useLiveComplaints(reload)
  return (
    <Groups
      label={t('title')}
      data={data?.complaintGroups}
      failure={failure}
      onRetry={reload}
      nameOf={nameOf}
      open={search.in}
      onOpen={(key) => onChange({ in: key })}
      empty={isNarrowed(search) ? t('empty.narrowed') : t('empty.none')}
    >
      <QueueRows search={search} onChange={onChange} />
    </Groups>
  )
}
