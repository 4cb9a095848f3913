/** Where the program under test listens. */
export const port = Number(process.env.E2E_PORT ?? 18100)

/** Password of every demo login in the stories. */
export const password = 'stories-only-passphrase-1'
