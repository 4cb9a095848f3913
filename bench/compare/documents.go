package main

// The documents ask what the screens ask.
const (
	worklist = `query($after: String) { worklist(first: 50, after: $after) { nodes {
 id version purpose state dueAt overdue tries keyPoints windowEnd
 customer { id memberNo name tier phone lastVisit { id arrivedAt purpose purchased } lastCallback { id dueAt attempts { id at outcome note } } }
} pageInfo { hasNextPage endCursor } } }`

	caseDocument = `query($id: ID!) { complaint(id: $id) { id version caseNo state level severity serviceLine subject description registeredAt dueAt
 clocks { kind startedAt warnAt dueAt stoppedAt state } owner { id name } registeredBy { id name }
 timeline(first: 100) { nodes { id at kind summary actor { id name } } }
 customer { id name tier phone visits(first: 20) { nodes { id arrivedAt purpose purchased doctor { id name } } }
  callbacks(first: 20) { nodes { id purpose state dueAt assignee { id name } } } } } }`

	queue = `query($line: [ServiceLine!], $severity: [Severity!]) { complaints(filter: {open: true, serviceLine: $line, severity: $severity}, first: 50) { nodes {
 id version caseNo state level severity serviceLine subject dueAt eventCount customer { id name tier } owner { id name } } pageInfo { hasNextPage } } }`

	search = `query($s: String!) { customers(search: $s, first: 20) { nodes { id memberNo name tier phone } } }`

	stats = `query($from: Date!, $since: Date!, $to: Date!) {
 complaintStats(groupBy: [MONTH, SERVICE_LINE, SEVERITY], range: {from: $from, to: $to}) { rows { keys registered resolved closed breached } }
 callbackStats(groupBy: [STAFF, WEEK], range: {from: $since, to: $to}) { rows { keys due completed } } }`

	start = `mutation($id: ID!, $v: Int!) { startCallback(id: $id, expectedVersion: $v) { id version } }`

	complete = `mutation($in: CompleteCallbackInput!) { completeCallback(input: $in) { callback { id version state } next { id dueAt } } }`

	signIn = `mutation($l: String!, $p: String!) { signIn(input: {login: $l, password: $p, tokens: BODY}) { accessToken } }`
)
