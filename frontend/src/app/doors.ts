import type { Permission } from '@/gen/enums'
import type { router } from './router'

/** The addresses of the site map, "/complaints/$id". */
export type Page = keyof typeof router.routesByPath

/**
 * What opens a page: one of these rights; none: it is open to everybody, a stranger too where the page
 * is outside the frame. The server decides what is shown and done; this only spares people a page on
 * which nothing would be theirs to see or do. A page without an entry does not compile.
 */
export const doors: Readonly<Record<Page, readonly Permission[]>> = {
  '/': [],
  '/sign-in': [],
  '/setup': [],
  '/password': [],
  '/open/$id': [],
  '/overview': ['COMPLAINT_SUPERVISE'],
  '/day': ['CALLBACK_WORK'],
  '/next-day': ['CALLBACK_WORK'],
  '/callbacks/$id/record': ['CALLBACK_WORK', 'CALLBACK_ASSIGN', 'COMPLAINT_SUPERVISE', 'COMPLAINT_CLINICAL'],
  '/worklist': ['CALLBACK_ASSIGN'],
  '/complaints': ['COMPLAINT_REGISTER', 'COMPLAINT_SUPERVISE', 'COMPLAINT_CLINICAL'],
  '/complaints/new': ['COMPLAINT_REGISTER'],
  '/complaints/$id': ['COMPLAINT_REGISTER', 'COMPLAINT_SUPERVISE', 'COMPLAINT_CLINICAL'],
  '/complaints/$id/record': ['COMPLAINT_REGISTER', 'COMPLAINT_SUPERVISE', 'COMPLAINT_CLINICAL'],
  '/customers': ['CUSTOMER_READ'],
  '/customers/$id': ['CUSTOMER_READ'],
  '/appointments': ['APPOINTMENT_WRITE', 'COMPLAINT_CLINICAL', 'APPROVE_UNIT'],
  '/leads': ['CUSTOMER_WRITE', 'APPROVE_UNIT'],
  '/figures': ['STATS_READ'],
  '/exports': ['EXPORT_RUN'],
  '/imports': ['IMPORT_RUN'],
  '/imports/$id': ['IMPORT_RUN'],
  '/rules': ['CALLBACK_WORK', 'POLICY_WRITE', 'SCRIPT_APPROVE', 'STATS_READ'],
  '/scripts': ['CALLBACK_WORK', 'SCRIPT_APPROVE'],
  '/access-log': [],
  '/settings': [],
  '/settings/staff': ['STAFF_WRITE'],
  '/settings/departments': ['SETTINGS_WRITE'],
  '/settings/calendar': [],
  '/settings/sweeps': ['SETTINGS_WRITE', 'STAFF_WRITE'],
  '/ui': [],
}

/** Whether somebody with these rights may enter. An address that is no page is left to the site map. */
export function isOpen(page: string, can: (...anyOf: Permission[]) => boolean): boolean {
  const needs = (doors as Record<string, readonly Permission[] | undefined>)[page]
  return needs === undefined || needs.length === 0 || can(...needs)
}
