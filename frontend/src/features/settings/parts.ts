import type { Permission } from '@/gen/enums'

export interface Part {
  to:
    | '/settings/staff'
    | '/settings/departments'
    | '/settings/calendar'
    | '/settings/sweeps'
    | '/rules'
    | '/scripts'
    | '/imports'
    | '/access-log'
  title: string
  about: string
  /** One of these rights; nothing: everybody. */
  needs: Permission[]
}

/** The parts of the settings in the order in which a new hospital needs them. */
export const parts: readonly Part[] = [
  { to: '/settings/departments', title: 'departmentsTitle', about: 'home.departments', needs: ['SETTINGS_WRITE'] },
  { to: '/settings/staff', title: 'staffTitle', about: 'home.staff', needs: ['STAFF_WRITE'] },
  { to: '/settings/calendar', title: 'calendarTitle', about: 'home.calendar', needs: [] },
  { to: '/rules', title: 'rulesTitle', about: 'home.rules', needs: ['CALLBACK_WORK', 'POLICY_WRITE', 'STATS_READ'] },
  { to: '/scripts', title: 'scriptsTitle', about: 'home.scripts', needs: ['CALLBACK_WORK', 'SCRIPT_APPROVE'] },
  { to: '/imports', title: 'importsTitle', about: 'home.imports', needs: ['IMPORT_RUN'] },
  { to: '/access-log', title: 'accessLogTitle', about: 'home.accessLog', needs: [] },
  { to: '/settings/sweeps', title: 'sweepsTitle', about: 'home.sweeps', needs: ['SETTINGS_WRITE', 'STAFF_WRITE'] },
]

const hints: Record<string, Part['to']> = {
  DEPARTMENTS: '/settings/departments',
  STAFF: '/settings/staff',
  SUPERVISOR: '/settings/staff',
  WEEK: '/settings/calendar',
  CALENDAR: '/settings/calendar',
  CUSTOMERS: '/imports',
  RULES: '/rules',
}

/** Where what a hint of the set-up names can be mended. */
export const pageOfHint = (code: string): Part | undefined => parts.find((part) => part.to === hints[code])

/** Whether a person with these rights may go there. */
export const isOpenTo = (part: Part, can: (...anyOf: Permission[]) => boolean): boolean => part.needs.length === 0 || can(...part.needs)
