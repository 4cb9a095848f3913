import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { appointmentsSearch } from '@/features/appointments/search'
import { daySearch, nextDaySearch, worklistSearch } from '@/features/callbacks/search'
import { complaintsSearch, registerSearch } from '@/features/complaints/search'
import { customerSearch, customersSearch } from '@/features/customers/search'
import { figuresSearch } from '@/features/figures/search'
import { leadsSearch } from '@/features/leads/search'
import { accessLogSearch, staffSearch } from '@/features/settings/search'
import { text } from '@/lib/search'
import { getSession } from '@/lib/session'
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
  component: lazyRouteComponent(() => import('./pages/sign-in-page')),
})
const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: (raw: Record<string, unknown>) => ({ secret: text(raw, 'secret') }),
  component: lazyRouteComponent(() => import('./pages/setup-page')),
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
  component: Outlet,
})
const password = createRoute({
  getParentRoute: () => inside,
  path: '/password',
  component: lazyRouteComponent(() => import('./pages/password-page')),
})
const shell = createRoute({
  getParentRoute: () => inside,
  id: 'shell',
  component: lazyRouteComponent(() => import('./shell/shell')),
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
  component: lazyRouteComponent(() => import('./pages/open-page')),
})

// ------------------------------------------------------------------ callbacks
const day = createRoute({
  getParentRoute: () => shell,
  path: '/day',
  validateSearch: daySearch,
  component: lazyRouteComponent(() => import('@/features/callbacks/my-day-page')),
})
const nextDay = createRoute({
  getParentRoute: () => shell,
  path: '/next-day',
  validateSearch: nextDaySearch,
  component: lazyRouteComponent(() => import('@/features/callbacks/next-day-page')),
})
const worklist = createRoute({
  getParentRoute: () => shell,
  path: '/worklist',
  validateSearch: worklistSearch,
  component: lazyRouteComponent(() => import('@/features/callbacks/worklist-page')),
})

// ------------------------------------------------------------------ complaints
const complaints = createRoute({
  getParentRoute: () => shell,
  path: '/complaints',
  validateSearch: complaintsSearch,
  component: lazyRouteComponent(() => import('@/features/complaints/queue-page')),
})
const overview = createRoute({
  getParentRoute: () => shell,
  path: '/overview',
  component: lazyRouteComponent(() => import('@/features/complaints/overview-page')),
})
const registerComplaint = createRoute({
  getParentRoute: () => shell,
  path: '/complaints/new',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('@/features/complaints/register-page')),
})
const complaint = createRoute({
  getParentRoute: () => shell,
  path: '/complaints/$id',
  component: lazyRouteComponent(() => import('@/features/complaints/case-page')),
})

// ------------------------------------------------------------------ customers, appointments, leads
const customers = createRoute({
  getParentRoute: () => shell,
  path: '/customers',
  validateSearch: customersSearch,
  component: lazyRouteComponent(() => import('@/features/customers/customers-page')),
})
const customer = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$id',
  validateSearch: customerSearch,
  component: lazyRouteComponent(() => import('@/features/customers/customer-page')),
})
const appointments = createRoute({
  getParentRoute: () => shell,
  path: '/appointments',
  validateSearch: appointmentsSearch,
  component: lazyRouteComponent(() => import('@/features/appointments/appointments-page')),
})
const leads = createRoute({
  getParentRoute: () => shell,
  path: '/leads',
  validateSearch: leadsSearch,
  component: lazyRouteComponent(() => import('@/features/leads/leads-page')),
})

// ------------------------------------------------------------------ figures, imports, rules, settings
const figures = createRoute({
  getParentRoute: () => shell,
  path: '/figures',
  validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import('@/features/figures/figures-page')),
})
const imports = createRoute({
  getParentRoute: () => shell,
  path: '/imports',
  component: lazyRouteComponent(() => import('@/features/imports/imports-page')),
})
const importRun = createRoute({
  getParentRoute: () => shell,
  path: '/imports/$id',
  component: lazyRouteComponent(() => import('@/features/imports/import-page')),
})
const rules = createRoute({
  getParentRoute: () => shell,
  path: '/rules',
  component: lazyRouteComponent(() => import('@/features/settings/rules-page')),
})
const scripts = createRoute({
  getParentRoute: () => shell,
  path: '/scripts',
  component: lazyRouteComponent(() => import('@/features/settings/scripts-page')),
})
const accessLog = createRoute({
  getParentRoute: () => shell,
  path: '/access-log',
  validateSearch: accessLogSearch,
  component: lazyRouteComponent(() => import('@/features/settings/access-log-page')),
})
const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('@/features/settings/settings-page')),
})
const staff = createRoute({
  getParentRoute: () => shell,
  path: '/settings/staff',
  validateSearch: staffSearch,
  component: lazyRouteComponent(() => import('@/features/settings/staff-page')),
})
const departments = createRoute({
  getParentRoute: () => shell,
  path: '/settings/departments',
  component: lazyRouteComponent(() => import('@/features/settings/departments-page')),
})
const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/settings/calendar',
  component: lazyRouteComponent(() => import('@/features/settings/calendar-page')),
})
const sweeps = createRoute({
  getParentRoute: () => shell,
  path: '/settings/sweeps',
  component: lazyRouteComponent(() => import('@/features/settings/sweeps-page')),
})

const pages = shell.addChildren([
  open, day, nextDay, worklist, overview, complaints, registerComplaint, complaint, customers, customer, appointments, leads,
  figures, imports, importRun, rules, scripts, accessLog, settings, staff, departments, calendar, sweeps,
])

export const routeTree = root.addChildren([signIn, setup, inside.addChildren([home, password, pages])])

export const router = createRouter({
  routeTree,
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
