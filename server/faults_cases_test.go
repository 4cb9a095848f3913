package main

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"aftercare/domain/fault"
)

// provocation is a request that has to fail: as whom it is sent ("" a stranger), with which code, and which fields
// the answer has to name.
type provocation struct {
	name  string
	as    string
	code  fault.Kind
	paths []string
	ask   func(v *visitor, w *walk) *answer
}

// asking sends one document.
func asking(document string, vars map[string]any, head ...string) func(*visitor, *walk) *answer {
	return func(v *visitor, _ *walk) *answer { return v.post(document, vars, head...) }
}

// wanting sends any other request.
func wanting(method, path, body string, head ...string) func(*visitor, *walk) *answer {
	return func(v *visitor, _ *walk) *answer { return v.send(method, path, []byte(body), head...) }
}

const (
	register    = `mutation($in: RegisterComplaintInput!) { registerComplaint(input: $in) { id } }`
	newCustomer = `mutation($in: RegisterCustomerInput!) { registerCustomer(input: $in) { id } }`
	nobody      = "01ARZ3NDEKTSV4RRFFQ69G5FAV"
)

type vars = map[string]any

var provoked = []provocation{
	{"nobody is signed in", "", fault.Unauthenticated, nil, asking(`{ viewer { demo } }`, nil)},
	{"a forged token", "", fault.Unauthenticated, nil, wanting("POST", "/graphql", `{"query":"{ __typename }"}`, "Content-Type", "application/json", "Authorization", "Bearer forged")},
	{"a wrong password", "", fault.Unauthenticated, nil, signingIn("nobody-here", "a wrong one")},
	{"an upload by nobody", "", fault.Unauthenticated, nil, wanting("POST", "/files", "x", "X-Aftercare", "1")},

	{"a list that is not theirs", "analyst", fault.Forbidden, nil, asking(`{ staff { totalCount } }`, nil)},
	{"an action that is not theirs", "analyst", fault.Forbidden, nil, asking(newCustomer, vars{"in": vars{"name": "李华"}})},
	{"an upload without its mark", "supervisor", fault.Forbidden, nil, wanting("POST", "/files", "x")},
	{"another site", "supervisor", fault.Forbidden, nil, wanting("POST", "/graphql", `{"query":"{ __typename }"}`, "Content-Type", "application/json", "Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site")},

	{"a record that is not there", "director", fault.NotFound, nil, asking(`{ job(id: "jb_`+nobody+`") { id } }`, nil)},
	{"a record of no kind", "director", fault.NotFound, nil, asking(`{ node(id: "zz_1") { id } }`, nil)},
	{"a change of a record that is not there", "supervisor", fault.NotFound, nil, asking(`mutation { releaseCallback(id: "cb_`+nobody+`", expectedVersion: 1) { id } }`, nil)},
	{"a file that is not there", "supervisor", fault.NotFound, nil, wanting("GET", "/jobs/jb_"+nobody+"/file", "")},
	{"the rows of an import that is not there", "supervisor", fault.NotFound, nil, wanting("GET", "/imports/im_"+nobody+"/refused.csv", "")},

	{"an empty complaint", "consultant", fault.InvalidInput, []string{"input.customer", "input.description", "input.occurredOn", "input.place", "input.subject"},
		asking(register, vars{"in": vars{"channel": "PHONE", "serviceLine": "SKIN", "subject": "", "description": " ", "place": ""}})},
	{"a time that is none", "consultant", fault.InvalidInput, []string{"input.occurredAt"},
		asking(register, vars{"in": vars{"channel": "PHONE", "serviceLine": "SKIN", "subject": "等候太久", "description": "等了很久", "place": "前台", "occurredAt": "yesterday"}})},
	{"a number that is none", "consultant", fault.InvalidInput, []string{"input.phones.0.number"},
		asking(newCustomer, vars{"in": vars{"name": "李华", "phones": []any{vars{"number": "12", "kind": "MOBILE"}}}})},
	{"another's password", "consultant", fault.InvalidInput, []string{"currentPassword"}, asking(`mutation { changePassword(currentPassword: "x", newPassword: "1") }`, nil)},
	{"a key of a wrong form", "consultant", fault.InvalidInput, []string{"Idempotency-Key"}, asking(`mutation { readNotifications(ids: []) }`, nil, "Idempotency-Key", strings.Repeat("k", 300))},
	{"a key for another request", "director", fault.InvalidInput, []string{"Idempotency-Key"}, func(v *visitor, _ *walk) *answer {
		v.post(`mutation { readNotifications(ids: ["no_1"]) }`, nil, "Idempotency-Key", "used-"+v.lang)
		return v.post(`mutation { readNotifications(ids: ["no_2"]) }`, nil, "Idempotency-Key", "used-"+v.lang)
	}},
	{"a page that is too long", "supervisor", fault.InvalidInput, []string{"first"}, asking(`{ complaints(first: 500) { nodes { caseNo } } }`, nil)},
	{"a cursor that is none", "supervisor", fault.InvalidInput, []string{"after"}, asking(`{ complaints(first: 1, after: "x") { nodes { caseNo } } }`, nil)},

	{"a stale version", "supervisor", fault.Conflict, nil, func(v *visitor, _ *walk) *answer {
		id := v.find(`{ complaints(first: 1, filter: { open: true }) { nodes { id } } }`, nil, "complaints", "nodes", "id")
		return v.post(`mutation($id: ID!) { acknowledgeComplaint(input: { complaint: $id, expectedVersion: 999, message: "收到", recordSigned: true }) { id } }`, vars{"id": id})
	}},

	{"a case that is not ready", "supervisor", fault.GuardFailed, nil, func(v *visitor, _ *walk) *answer {
		one := v.find(`{ complaints(first: 1, filter: { state: [REGISTERED] }) { nodes { id version } } }`, nil, "complaints", "nodes").([]any)[0].(map[string]any)
		return v.post(`mutation($in: CloseComplaintInput!) { closeComplaint(input: $in) { id } }`, vars{"in": vars{"complaint": one["id"], "expectedVersion": one["version"], "rootCause": "排班"}})
	}},
	{"work that has ended", "analyst", fault.GuardFailed, nil, func(v *visitor, _ *walk) *answer {
		id := v.find(`mutation { startExport(input: { format: CSV, complaintFigures: { groupBy: [LEVEL], range: { from: "2026-01-01", to: "2026-01-31" } } }) { id } }`, nil, "startExport", "id")
		for v.find(`query($id: ID!) { job(id: $id) { state } }`, vars{"id": id}, "job", "state") != "DONE" {
			time.Sleep(50 * time.Millisecond)
		}
		return v.post(`mutation($id: ID!) { cancelJob(id: $id) { id } }`, vars{"id": id})
	}},

	{"too many wrong passwords", "", fault.RateLimited, nil, func(v *visitor, w *walk) *answer {
		guess, at := signingIn("guessed", "a wrong one"), sync.WaitGroup{}
		for range 10 { // together, since each is answered later than the one before
			at.Go(func() { guess(v, w) })
		}
		at.Wait()
		return guess(v, w)
	}},

	{"a deep question", "supervisor", fault.TooComplex, nil, asking(`{ complaints { nodes { customer { lastCallback { customer { lastCallback { customer { lastCallback { customer { lastCallback { customer { name } } } } } } } } } } } }`, nil)},
	{"many names for one field", "supervisor", fault.TooComplex, nil, asking(`{ `+many("a%d: __typename ", 20)+`}`, nil)},
	{"many records", "supervisor", fault.TooComplex, nil, asking(`{ customers(first: 100) { nodes { visits(first: 100) { nodes { id } } } } }`, nil)},
	{"a long document", "supervisor", fault.TooComplex, nil, asking(`{ `+many("viewer { demo } #%d\n", 600)+`}`, nil)},
	{"a long request", "supervisor", fault.TooComplex, nil, wanting("POST", "/graphql", `{"query":"`+strings.Repeat(" ", 200_000)+`"}`, "Content-Type", "application/json")},

	{"a document that is none", "supervisor", fault.BadRequest, nil, asking(`{ complaints( }`, nil)},
	{"a field that is none", "supervisor", fault.BadRequest, nil, asking(`{ complaints { passwords } }`, nil)},
	{"a word that is none", "supervisor", fault.BadRequest, nil, asking(`query($l: [ComplaintLevel!]) { complaints(filter: { level: $l }) { totalCount } }`, vars{"l": []any{"HUGE"}})},
	{"a variable that is missing", "supervisor", fault.BadRequest, nil, asking(register, nil)},
	{"the contract itself", "", fault.BadRequest, nil, asking(`{ __schema { types { name fields { name } } } }`, nil)},
	{"a body of another kind", "supervisor", fault.BadRequest, nil, wanting("POST", "/graphql", `query=x`, "Content-Type", "application/x-www-form-urlencoded")},
	{"a body that is no JSON", "supervisor", fault.BadRequest, nil, wanting("POST", "/graphql", `{"query":`, "Content-Type", "application/json")},
	{"no question at all", "supervisor", fault.BadRequest, nil, wanting("POST", "/graphql", `{}`, "Content-Type", "application/json")},
	{"a compressed body", "supervisor", fault.BadRequest, nil, wanting("POST", "/graphql", `{}`, "Content-Type", "application/json", "Content-Encoding", "gzip")},
	{"a question in an address", "supervisor", fault.BadRequest, nil, wanting("GET", "/graphql", "")},
	{"an answer of another kind", "supervisor", fault.BadRequest, nil, wanting("POST", "/graphql", `{"query":"{ __typename }"}`, "Content-Type", "application/json", "Accept", "text/html")},

	{"a document that nobody registered", "supervisor", fault.DocumentUnknown, nil,
		wanting("POST", "/graphql", `{"documentId":"sha256:`+strings.Repeat("0", 64)+`"}`, "Content-Type", "application/json")},
}

func many(form string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, form, i)
	}
	return b.String()
}

// signingIn tries a password.
func signingIn(login, password string) func(*visitor, *walk) *answer {
	return asking(`mutation($in: SignInInput!) { signIn(input: $in) { accessToken } }`, vars{"in": vars{"login": login, "password": password, "tokens": "BODY"}})
}
