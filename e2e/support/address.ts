/** Where the first program under test listens; each worker has one of its own, a hundred further. */
export const firstPort = Number(process.env.E2E_PORT ?? 18100)

/** Where the program of this worker listens. */
export const port = firstPort + 100 * Number(process.env.TEST_PARALLEL_INDEX ?? 0)

/** How many stories run at a time, each on a hospital of its own; on a given database there is one hospital. */
export const workers = Number(process.env.E2E_WORKERS ?? (process.env.E2E_DATABASE ? 1 : 2))

/** Password of every demo login in the stories. */
export const password = 'stories-only-passphrase-1'

/** The logins of the demo, one of each role. */
export const logins = {
  callback: 'CALLBACK_AGENT',
  consultant: 'CONSULTANT',
  manager: 'ACCOUNT_MANAGER',
  doctor: 'DOCTOR',
  supervisor: 'SUPERVISOR',
  head: 'DEPARTMENT_HEAD',
  director: 'DIRECTOR',
  hq: 'HQ',
  analyst: 'ANALYST',
  desk: 'GUIDE_DESK',
  privacy: 'PRIVACY_OFFICER',
  admin: 'ADMIN',
} as const
