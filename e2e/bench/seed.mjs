// Gives one agent of the demo a long day: callbacks of colleagues that are due today become theirs.

export const password = 'stories-only-passphrase-1'

/** Waits for the program, a minute at most. */
export async function ready(url) {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error('the program was not ready in a minute')
}

/** Brings the day of the login "callback" to so many rows, or says that the demo is too small. */
export async function seed(url, rows) {
  const ask = async (token, query, variables) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = await answer.json()
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  const enter = async (login) => {
    const { signIn } = await ask(null, 'mutation($l: String!, $p: String!) { signIn(input: { login: $l, password: $p }) { accessToken } }', { l: login, p: password })
    return signIn.accessToken
  }
  const { viewer } = await ask(await enter('callback'), '{ viewer { staff { id } } }')
  const supervisor = await enter('supervisor')
  const filter = { dueBefore: '2026-11-23T16:00:00Z' } // the end of the demo's day in Shanghai
  const mine = (await ask(supervisor, 'query($f: WorklistFilter) { worklist(filter: $f, first: 1) { totalCount } }', { f: { ...filter, assignee: viewer.staff.id } })).worklist.totalCount
  let missing = rows - mine
  for (let after = null; missing > 0;) {
    const { worklist } = await ask(supervisor, 'query($f: WorklistFilter, $a: String) { worklist(filter: $f, first: 100, after: $a) { nodes { id version assignee { id } } pageInfo { hasNextPage endCursor } } }', { f: filter, a: after })
    const taken = worklist.nodes.filter(({ assignee }) => assignee?.id !== viewer.staff.id).slice(0, missing)
    if (taken.length > 0) {
      const callbacks = taken.map(({ id, version }) => ({ id, expectedVersion: version }))
      await ask(supervisor, 'mutation($c: [VersionedId!]!, $to: ID!) { reassignCallbacks(callbacks: $c, assignee: $to, reason: "a long day") { id } }', { c: callbacks, to: viewer.staff.id })
    }
    missing -= taken.length
    if (missing > 0 && !worklist.pageInfo.hasNextPage) throw new Error(`the demo has ${missing} callbacks too few for today`)
    after = worklist.pageInfo.endCursor
  }
}
