import { cacheExchange, type UpdatesConfig } from '@urql/exchange-graphcache'
import { keyless } from './keyless'

/** Lists and counters that a new record belongs to are asked again; changed records update themselves by their id. */
const forget: Record<string, string[]> = {
  registerComplaint: ['viewer', 'complaints', 'complaintGroups'],
  resolveComplaintAtFirstContact: ['viewer', 'complaints', 'complaintGroups'],
  completeCallback: ['viewer', 'worklist', 'myDay', 'staffLoad', 'complaints', 'appointments', 'callbackGroups'],
  planCallback: ['viewer', 'worklist', 'myDay', 'staffLoad', 'nextDayList', 'callbackGroups'],
  cancelCallback: ['viewer', 'worklist', 'myDay', 'staffLoad', 'nextDayList', 'callbackGroups'],
  reassignCallbacks: ['viewer', 'worklist', 'staffLoad', 'nextDayList', 'callbackGroups'],
  registerCustomer: ['customers'],
  bookAppointment: ['appointments'],
  rescheduleAppointment: ['appointments'],
  registerLead: ['leads', 'customers', 'appointments', 'leadGroups'],
  assessLead: ['leadGroups'],
  closeLead: ['leads', 'leadGroups'],
  startImport: ['importRuns'],
  createStaff: ['staff'],
  createDepartment: ['departments'],
  setCalendarYear: ['calendarYears'],
  setWorkingWeek: ['workingWeek'],
  createView: ['savedViews'],
  updateView: ['savedViews'],
  deleteView: ['savedViews'],
  readNotifications: ['viewer', 'notifications'],
}

const updates: UpdatesConfig = {
  Mutation: Object.fromEntries(
    Object.entries(forget).map(([mutation, lists]) => [
      mutation,
      (_result, _args, cache) => {
        for (const field of cache.inspectFields('Query')) {
          if (lists.includes(field.fieldName)) cache.invalidate('Query', field.fieldKey)
        }
      },
    ]),
  ),
}

/**
 * The normalised cache: records by id, everything else inside its parent. A page of a connection is a
 * field of its own (its cursor is an argument); useList puts the pages together.
 */
export const cache = () =>
  cacheExchange({
    keys: Object.fromEntries(keyless.map((type) => [type, () => null])),
    updates,
  })
