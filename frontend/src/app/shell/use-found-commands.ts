import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLabel, useRecent, useTime } from '@/lib'
import type { CommandGroup } from '@/ui'
import type { useFind } from './use-find'

type Found = ReturnType<typeof useFind>

/** What the server found; or, before anything is typed, what was looked at last. */
export function useFoundCommands(found: Found['found'], staff: Found['staff'], text: string): CommandGroup[] {
  const { t } = useTranslation(['app', 'finder'])
  const label = useLabel()
  const time = useTime()
  const navigate = useNavigate()
  const recent = useRecent()
  const openCustomer = (id: string) => () => void navigate({ to: '/customers/$id', params: { id } })
  const openCase = (id: string) => () => void navigate({ to: '/complaints/$id', params: { id } })
  if (text.trim() === '') {
    const open = { Customer: openCustomer, Complaint: openCase }
    return [{ title: t('palette.recent'), commands: recent.map(({ type, id, label: name }) => ({ id, label: name, run: open[type](id) })) }]
  }
  const customers = (found?.customers ?? []).map((one) => ({
    id: one.id,
    label: one.name,
    hint: [one.memberNo, label('Tier', one.tier), one.phone].filter(Boolean).join(' · '),
    run: openCustomer(one.id),
  }))
  const cases = (found?.complaints ?? []).map((one) => ({
    id: one.id,
    label: one.caseNo,
    hint: `${one.subject} · ${label('ComplaintState', one.state)}`,
    run: openCase(one.id),
  }))
  const appointments = (found?.appointments ?? []).map((one) => ({
    id: one.id,
    label: one.number,
    hint: `${one.customer.name} · ${time.moment(one.startsAt)}`,
    run: () => void navigate({ to: '/customers/$id', params: { id: one.customer.id }, search: { tab: 'appointments' } }),
  }))
  const colleagues = (staff ?? []).map((one) => ({
    id: one.id,
    label: one.name,
    hint: [one.login, one.department?.name].filter(Boolean).join(' · '),
    run: () => void navigate({ to: '/settings/staff', search: { person: one.id } }),
  }))
  return [
    { title: t('palette.customers'), commands: customers },
    { title: t('palette.cases'), commands: cases },
    { title: t('palette.appointments'), commands: appointments },
    { title: t('finder:title.people'), commands: colleagues },
  ]
}
