import type { JobKind, Permission, Role } from '@/gen/enums'

/**
 * Addresses that the app itself chooses: the navigation, the home of a role, the page of a record. The
 * pages link to each other with typed <Link to="…">, checked against router.tsx.
 */
export type Path =
  | '/overview'
  | '/day'
  | '/next-day'
  | '/worklist'
  | '/complaints'
  | '/customers'
  | '/appointments'
  | '/leads'
  | '/figures'
  | '/imports'
  | '/rules'
  | '/scripts'
  | '/access-log'
  | '/settings'

export interface NavItem {
  to: Path
  /** Key of its label in the texts of the app. */
  label: string
  /** One of these rights is needed; nothing: everybody. */
  needs: Permission[]
}

/** The left navigation in the order of a day's work. */
export const nav: readonly NavItem[] = [
  { to: '/overview', label: 'nav.overview', needs: ['COMPLAINT_SUPERVISE'] },
  { to: '/day', label: 'nav.day', needs: ['CALLBACK_WORK'] },
  { to: '/worklist', label: 'nav.worklist', needs: ['CALLBACK_ASSIGN'] },
  { to: '/next-day', label: 'nav.nextDay', needs: ['CALLBACK_WORK'] },
  { to: '/complaints', label: 'nav.complaints', needs: ['COMPLAINT_REGISTER', 'COMPLAINT_SUPERVISE', 'COMPLAINT_CLINICAL'] },
  { to: '/appointments', label: 'nav.appointments', needs: ['APPOINTMENT_WRITE'] },
  { to: '/leads', label: 'nav.leads', needs: ['CUSTOMER_WRITE'] },
  { to: '/customers', label: 'nav.customers', needs: ['CUSTOMER_READ'] },
  { to: '/figures', label: 'nav.figures', needs: ['STATS_READ'] },
  { to: '/rules', label: 'nav.rules', needs: ['POLICY_WRITE', 'SCRIPT_APPROVE'] },
  { to: '/imports', label: 'nav.imports', needs: ['IMPORT_RUN'] },
  { to: '/access-log', label: 'nav.accessLog', needs: ['AUDIT_READ'] },
  { to: '/settings', label: 'nav.settings', needs: ['STAFF_WRITE', 'SETTINGS_WRITE'] },
]

export type Home = { to: Path; search?: { needsMe: true } | { mine: true } }

/** Who starts where. Somebody with several roles starts at the first that fits. */
const homes: readonly [roles: readonly Role[], home: Home][] = [
  [['SUPERVISOR', 'DEPARTMENT_HEAD', 'DIRECTOR', 'HQ'], { to: '/overview' }],
  [['CALLBACK_AGENT'], { to: '/day' }],
  [['CONSULTANT'], { to: '/leads' }],
  [['ACCOUNT_MANAGER'], { to: '/complaints', search: { mine: true } }],
  [['GUIDE_DESK'], { to: '/appointments' }],
  [['DOCTOR'], { to: '/complaints', search: { needsMe: true } }],
  [['ANALYST'], { to: '/figures' }],
  [['PRIVACY_OFFICER'], { to: '/access-log' }],
  [['ADMIN'], { to: '/settings' }],
]

export function homeOf(roles: readonly Role[]): Home {
  return homes.find(([who]) => who.some((role) => roles.includes(role)))?.[1] ?? { to: '/customers' }
}

/** What a record itself tells of its page: an appointment its day, a lead its customer, a job its kind, a simulation its rule. */
interface Told {
  day?: string
  customer?: string
  kind?: JobKind
  rule?: string
}

/** The page of a record that something refers to, by its type and what it tells. */
export function pageOf(type: string, id: string, { day, customer, kind, rule }: Told = {}): { to: string; search?: Record<string, string> } | null {
  switch (type) {
    case 'Complaint':
      return { to: `/complaints/${id}` }
    case 'Customer':
      return { to: `/customers/${id}` }
    case 'Callback':
      return { to: '/day', search: { callback: id } }
    case 'Appointment':
      return { to: '/appointments', search: day ? { day, appointment: id } : { appointment: id } }
    case 'Lead':
      return { to: '/leads', search: customer ? { lead: id, customer } : { lead: id } }
    case 'Job':
      if (kind !== 'SIMULATION') return { to: '/exports' }
      return { to: '/rules', search: rule ? { simulate: rule, job: id } : undefined }
    case 'ImportRun':
      return { to: `/imports/${id}` }
    case 'CallbackRule':
      return { to: '/rules', search: { rule: id } }
    default:
      return null
  }
}

/** Where to go after signing in: only a path of this app, never another site. */
export const safeNext = (next: string | undefined): string | undefined =>
  next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\') && !next.startsWith('/sign-in') ? next : undefined
