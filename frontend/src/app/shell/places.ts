import type { Permission } from '@/gen/enums'
import type { Named } from '@/features/finder/names'
import { isOpen, type Page } from '../doors'

/** A page of the app, or a part of one, that is found by its name. */
export interface Place {
  id: Named
  to: Exclude<Page, `${string}$${string}`>
  search?: Record<string, string>
  hash?: string
}

/** All of them, in the order of a day's work. Who may go to one is said by the page's door. */
export const places: readonly Place[] = [
  { id: 'overview', to: '/overview' },
  { id: 'day', to: '/day' },
  { id: 'worklist', to: '/worklist' },
  { id: 'nextDay', to: '/next-day' },
  { id: 'complaints', to: '/complaints' },
  { id: 'appointments', to: '/appointments' },
  { id: 'leads', to: '/leads' },
  { id: 'customers', to: '/customers' },
  { id: 'figures', to: '/figures' },
  { id: 'figuresOfComplaints', to: '/figures', search: { about: 'complaints' } },
  { id: 'figuresOfCallbacks', to: '/figures', search: { about: 'callbacks' } },
  { id: 'figuresOfAppointments', to: '/figures', search: { about: 'appointments' } },
  { id: 'rules', to: '/rules' },
  { id: 'scripts', to: '/scripts' },
  { id: 'imports', to: '/imports' },
  { id: 'exports', to: '/exports' },
  { id: 'accessLog', to: '/access-log' },
  { id: 'settings', to: '/settings' },
  { id: 'staff', to: '/settings/staff' },
  { id: 'departments', to: '/settings/departments' },
  { id: 'calendar', to: '/settings/calendar' },
  { id: 'week', to: '/settings/calendar', hash: 'week' },
  { id: 'sweeps', to: '/settings/sweeps' },
  { id: 'password', to: '/password' },
]

type Can = (...anyOf: Permission[]) => boolean

/** Where somebody with these rights may go. exports: the server lets the person export something. */
export const placesOf = (can: Can, exports: boolean): Place[] => places.filter(({ to }) => isOpen(to, can) && (to !== '/exports' || exports))

/** What can be begun from everywhere, and the right that the form asks for. */
export const beginnings = [
  { id: 'complaint', needs: 'COMPLAINT_REGISTER' },
  { id: 'lead', needs: 'CUSTOMER_WRITE' },
  { id: 'callback', needs: 'CALLBACK_WORK' },
  { id: 'appointment', needs: 'APPOINTMENT_WRITE' },
  { id: 'customer', needs: 'CUSTOMER_WRITE' },
  { id: 'walkIn', needs: 'APPOINTMENT_WRITE' },
  { id: 'visit', needs: 'APPOINTMENT_WRITE' },
] as const satisfies readonly { id: Named; needs: Permission }[]
type Beginning = (typeof beginnings)[number]['id']

/** The address at which the form opens; on the page of a customer that of this customer, where there is one. */
export function formAt(id: Beginning, customer?: string): { to: string; search: Record<string, string | true> } {
  const file = customer === undefined ? undefined : `/customers/${customer}`
  switch (id) {
    case 'complaint':
      return { to: '/complaints/new', search: customer ? { customer } : {} }
    case 'lead':
      return { to: '/leads', search: { new: true } }
    case 'customer':
      return { to: '/customers', search: { new: true } }
    case 'walkIn':
      return { to: '/appointments', search: { new: 'walkIn' } }
    case 'callback':
      return file ? { to: file, search: { tab: 'callbacks', new: true } } : { to: '/day', search: { new: true } }
    case 'appointment':
      return file ? { to: file, search: { tab: 'appointments', new: true } } : { to: '/appointments', search: { new: 'book' } }
    case 'visit':
      return file ? { to: file, search: { tab: 'visits', new: true } } : { to: '/appointments', search: { new: 'visit' } }
  }
}
