import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { StaffGrantsFragmentDoc, StaffMemberDocument, StaffRowFragmentDoc } from '@/gen/graphql'
import { useDescribe, useRead, useViewer } from '@/lib'
import { Banner, Chip, Panel, SidePanel, Spinner, Stack } from '@/ui'
import { AccountActions } from './account-actions'
import { EditStaffForm } from './edit-staff-form'
import { GrantList } from './grant-list'

/** One member of staff beside the list: particulars, roles, account. */
export function StaffPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const own = useViewer()?.staff.id === id
  const { data, failure, loading, reload } = useRead(StaffMemberDocument, { id })
  const node = data?.node?.__typename === 'Staff' ? data.node : null
  const person = unmask(StaffRowFragmentDoc, node)
  const held = unmask(StaffGrantsFragmentDoc, node)
  return (
    <SidePanel title={person ? `${person.name} · ${person.login}` : t('staffTitle')} onClose={onClose}>
      <Stack>
        {failure ? <Banner {...describe(failure)} onRetry={reload} /> : null}
        {loading ? <Spinner /> : null}
        {person && held ? (
          <>
            <div>
              <Chip tone={person.active ? 'good' : 'plain'}>{t(person.active ? 'staff.active' : 'staff.inactive')}</Chip>
            </div>
            <Panel title={t('staff.particulars')}>
              <EditStaffForm key={person.id} person={person} own={own} onStale={reload} />
            </Panel>
            <Panel title={t('staff.roles')}>
              <GrantList staff={person.id} grants={held.grants} own={own} />
            </Panel>
            <Panel title={t('account.title')}>
              <AccountActions person={person} onStale={reload} />
            </Panel>
          </>
        ) : null}
      </Stack>
    </SidePanel>
  )
}
