import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { appointmentsSearch } from '@/features/appointments/search'
import { daySearch, nextDaySearch, worklistSearch } from '@/features/callbacks/search'
import { complaintsSearch, overviewSearch, registerSearch } from '@/features/complaints/search'
import { customerSearch, customersSearch } from '@/features/customers/search'
import { figuresSearch } from '@/features/figures/search'
import { gallerySearch } from '@/features/gallery/search'
import { leadsSearch } from '@/features/leads/search'
import { accessLogSearch, rulesSearch, scriptsSearch, staffSearch } from '@/features/settings/search'
import { readSearch, tidyAddress, writeSearch } from '@/lib/private-search'
import { text } from '@/lib/search'
import { getSession } from '@/lib/session'
import { Inside } from './inside'
import { lazyPage } from './lazy-page'
import { ErrorPage } from './pages/error-page'
import { NotFoundPage } from './pages/not-found-page'
import { Spinner } from '@/ui'
import { homeOf } from './paths'

/**
 * The whole site map. Every page is loaded when it is first opened; its file exports the page as
 * default. What stands behind the ? of an address is parsed by the feature's search.ts.
 */
const root = createRootRoute({ component: Outlet })

// ------------------------------------------------------------------ for strangers
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>) => ({ next: text(raw, 'next') }),
  beforeLoad: () => {
    const { status, viewer } = getSession()
    if (status === 'active' && viewer) throw redirect(homeOf(viewer.roles))
  },
  component: lazyPage(() => import('./pages/sign-in-page')),
})
const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: (raw: Record<string, unknown>) => ({ secret: text(raw, 'secret') }),
  component: lazyPage(() => import('./pages/setup-page')),
})

// ------------------------------------------------------------------ for people who are signed in
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: ({ location }) => {
    const { status, viewer } = getSession()
    if (status !== 'active' && status !== 'expired') {
      throw redirect({ to: '/sign-in', search: { next: location.href === '/' ? undefined : location.href } })
    }
    if (viewer?.mustChangePassword && location.pathname !== '/password') throw redirect({ to: '/password' })
  },
  component: Inside,
})
const password = createRoute({
  getParentRoute: () => inside,
  path: '/password',
  component: lazyPage(() => import('./pages/password-page')),
})
const shell = createRoute({
  getParentRoute: () => inside,
  id: 'shell',
  component: lazyPage(() => import('./shell/shell')),
})
const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    throw redirect(homeOf(getSession().viewer?.roles ?? []))
  },
})
const open = createRoute({
  getParentRoute: () => shell,
  path: '/open/$id',
  component: lazyPage(() => import('./pages/open-page')),
})

// ------------------------------------------------------------------ callbacks
const day = createRoute({
  getParentRoute: () => shell,
  path: '/day',
  validateSearch: daySearch,
  component: lazyPage(() => import('@/features/callbacks/my-day-page')),
})
const nextDay = createRoute({
  getParentRoute: () => shell,
  path: '/next-day',
  validateSearch: nextDaySearch,
  component: lazyPage(() => import('@/features/callbacks/next-day-page')),
})
const callRecord = createRoute({
  getParentRoute: () => shell,
  path: '/callbacks/$id/record',
  component: lazyPage(() => import('@/features/callbacks/record/record-page')),
})
const worklist = createRoute({
  getParentRoute: () => shell,
  path: '/worklist',
  validateSearch: worklistSearch,
  component: lazyPage(() => import('@/features/callbacks/worklist-page')),
})

// ------------------------------------------------------------------ complaints
const complaints = createRoute({
  getParentRoute: () => shell,
  path: '/complaints',
  validateSearch: complaintsSearch,
  component: lazyPage(() => import('@/features/complaints/queue-page')),
})
const overview = createRoute({
  getParentRoute: () => shell,
  path: '/overview',
  validateSearch: overviewSearch,
  component: lazyPage(() => import('@/features/complaints/overview-page')),
})
const registerComplaint = createRoute({
  getParentRoute: () => shell,
  path: '/complaints/new',
  validateSearch: registerSearch,
  component: lazyPage(() => import('@/features/complaints/register-page')),
})
const complaint = createRoute({
  getParentRoute: () => shell,
  path: '/complaints/$id',
  component: lazyPage(() => import('@/features/complaints/case-page')),
})
const complaintRecord = createRoute({
  getParentRoute: () => shell,
  path: '/complaints/$id/record',
  component: lazyPage(() => import('@/features/complaints/record/record-page')),
})

// ------------------------------------------------------------------ customers, appointments, leads
const customers = createRoute({
  getParentRoute: () => shell,
  path: '/customers',
  validateSearch: customersSearch,
  component: lazyPage(() => import('@/features/customers/customers-page')),
})
const customer = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$id',
  validateSearch: customerSearch,
  component: lazyPage(() => import('@/features/customers/customer-page')),
})
const appointments = createRoute({
  getParentRoute: () => shell,
  path: '/appointments',
  validateSearch: appointmentsSearch,
  component: lazyPage(() => import('@/features/appointments/appointments-page')),
})
const leads = createRoute({
  getParentRoute: () => shell,
  path: '/leads',
  validateSearch: leadsSearch,
  component: lazyPage(() => import('@/features/leads/leads-page')),
})

// ------------------------------------------------------------------ figures, imports, rules, settings
const figures = createRoute({
  getParentRoute: () => shell,
  path: '/figures',
  validateSearch: figuresSearch,
  component: lazyPage(() => import('@/features/figures/figures-page')),
})
const imports = createRoute({
  getParentRoute: () => shell,
  path: '/imports',
  component: lazyPage(() => import('@/features/imports/imports-page')),
})
const importRun = createRoute({
  getParentRoute: () => shell,
  path: '/imports/$id',
  component: lazyPage(() => import('@/features/imports/import-page')),
})
const exports = createRoute({
  getParentRoute: () => shell,
  path: '/exports',
  component: lazyPage(() => import('@/features/jobs/jobs-page')),
})
const rules = createRoute({
  getParentRoute: () => shell,
  path: '/rules',
  validateSearch: rulesSearch,
  component: lazyPage(() => import('@/features/settings/rules-page')),
})
const scripts = createRoute({
  getParentRoute: () => shell,
  path: '/scripts',
  validateSearch: scriptsSearch,
  component: lazyPage(() => import('@/features/settings/scripts-page')),
})
const accessLog = createRoute({
  getParentRoute: () => shell,
  path: '/access-log',
  validateSearch: accessLogSearch,
  component: lazyPage(() => import('@/features/settings/access-log-page')),
})
const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyPage(() => import('@/features/settings/settings-page')),
})
const staff = createRoute({
  getParentRoute: () => shell,
  path: '/settings/staff',
  validateSearch: staffSearch,
  component: lazyPage(() => import('@/features/settings/staff-page')),
})
const departments = createRoute({
  getParentRoute: () => shell,
  path: '/settings/departments',
  component: lazyPage(() => import('@/features/settings/departments-page')),
})
const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/settings/calendar',
  component: lazyPage(() => import('@/features/settings/calendar-page')),
})
const sweeps = createRoute({
  getParentRoute: () => shell,
  path: '/settings/sweeps',
  component: lazyPage(() => import('@/features/settings/sweeps-page')),
})

// ------------------------------------------------------------------ for whoever builds pages
const gallery = createRoute({
  getParentRoute: () => shell,
  path: '/ui',
  validateSearch: gallerySearch,
  component: lazyPage(() => import('@/features/gallery/gallery-page')),
})

const pages = shell.addChildren([
  open, day, nextDay, callRecord, worklist, overview, complaints, registerComplaint, complaint, complaintRecord, customers, customer, appointments, leads,
  figures, imports, importRun, exports, rules, scripts, accessLog, settings, staff, departments, calendar, sweeps, gallery,
])

export const routeTree = root.addChildren([signIn, setup, inside.addChildren([home, password, pages])])

tidyAddress()
export const router = createRouter({
  routeTree,
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: () => <Spinner />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
