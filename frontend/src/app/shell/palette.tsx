import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCan, useDescribe, useLabel, useRecent, useTime } from '@/lib'
import { CommandPalette, type Command, type CommandGroup } from '@/ui'
import { nav } from '../paths'
import { useFind } from './use-find'
import { useViewCommands } from './use-view-commands'

/** Whether the words of a command hold what was typed. */
const holds = (text: string) => (command: Command) => `${command.label} ${command.hint ?? ''}`.toLowerCase().includes(text.trim().toLowerCase())

/** Customers, cases, appointments, saved views, pages and actions in one place; without a text what was looked at last. */
export default function Palette({ text, onText, onClose }: { text: string; onText: (text: string) => void; onClose: () => void }) {
  const { t } = useTranslation('app')
  const describe = useDescribe()
  const { found, failure, searching } = useFind(text)
  const groups = [...useFound(found, text), ...useOwn(text)]
  return (
    <CommandPalette
      title={t('palette.title')}
      placeholder={t('palette.hint')}
      text={text}
      onText={onText}
      groups={groups}
      searching={searching}
      failure={failure ? describe(failure).title : undefined}
      onClose={onClose}
    />
  )
}

/** What the server found; or, before anything is typed, what was looked at last. */
function useFound(found: ReturnType<typeof useFind>['found'], text: string): CommandGroup[] {
  const { t } = useTranslation('app')
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
  return [
    { title: t('palette.customers'), commands: customers },
    { title: t('palette.cases'), commands: cases },
    { title: t('palette.appointments'), commands: appointments },
  ]
}

/** Views, pages and actions that this viewer may use; with a text also the whole search of customers. */
function useOwn(text: string): CommandGroup[] {
  const { t } = useTranslation('app')
  const can = useCan()
  const navigate = useNavigate()
  const views = useViewCommands()
  const pages = nav
    .filter((item) => can(...item.needs))
    .map((item) => ({ id: item.to, label: t(item.label), run: () => void navigate({ to: item.to }) }))
  const actions: Command[] = []
  if (can('COMPLAINT_REGISTER')) actions.push({ id: 'new-complaint', label: t('palette.newComplaint'), run: () => void navigate({ to: '/complaints/new' }) })
  if (can('CUSTOMER_WRITE')) {
    actions.push(
      { id: 'new-customer', label: t('palette.newCustomer'), run: () => void navigate({ to: '/customers', search: { new: true } }) },
      { id: 'new-lead', label: t('palette.newLead'), run: () => void navigate({ to: '/leads', search: { new: true } }) },
    )
  }
  const everywhere: Command[] =
    text.trim() !== '' && can('CUSTOMER_READ')
      ? [{ id: 'all', label: t('palette.all', { text: text.trim() }), run: () => void navigate({ to: '/customers', search: { search: text.trim() } }) }]
      : []
  return [
    { title: t('palette.actions'), commands: actions.filter(holds(text)) },
    { title: t('palette.views'), commands: views.filter(holds(text)).slice(0, text.trim() === '' ? 4 : 8) },
    { title: t('palette.pages'), commands: pages.filter(holds(text)) },
    { title: t('palette.more'), commands: everywhere },
  ]
}
