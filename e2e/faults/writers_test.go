//go:build faults

package faults

import (
	"fmt"
	"time"
)

const (
	registerDoc = `mutation($i: RegisterComplaintInput!) { registerComplaint(input: $i) { id version } }`
	assignDoc   = `mutation($i: AssignComplaintInput!) { assignComplaint(input: $i) { id version } }`
	planDoc     = `mutation($i: PlanCallbackInput!) { planCallback(input: $i) { id version } }`
	startDoc    = `mutation($id: ID!, $v: Int!) { startCallback(id: $id, expectedVersion: $v) { id version } }`
	completeDoc = `mutation($i: CompleteCallbackInput!) { completeCallback(input: $i) { callback { id state } next { id version } } }`
)

// versioned is a record as its mutation answers it.
type versioned struct {
	ID      string
	Version int
}

// caseInput is a complaint whose subject is the key it was sent with.
func caseInput(key string) map[string]any {
	return map[string]any{"i": map[string]any{
		"anonymous": true, "channel": "PHONE", "serviceLine": "OTHER",
		"subject": key, "description": "登记时断电", "place": "电话", "occurredOn": "2026-01-05",
	}}
}

// keepCases registers one case after the other and gives each to two owners in turn.
func (l *load) keepCases(u *user, w int, owners []string) {
	for n := 0; !l.ended(); n++ {
		key := fmt.Sprintf("%s-%d-%d", l.prefix, w, n)
		a, known := l.do(u, key, registerDoc, caseInput(key))
		if !known {
			return
		}
		if a.code() != "" {
			l.refused("%s: %s %s", key, a.code(), a.Errors[0].Message)
			return
		}
		row := read[struct{ RegisterComplaint versioned }](u.t, a).RegisterComplaint
		c := &caseDone{key: key, id: row.ID}
		l.mu.Lock()
		l.cases = append(l.cases, c)
		l.mu.Unlock()
		for i, owner := range owners {
			key := fmt.Sprintf("%s-o%d", key, i)
			a, known := l.do(u, key, assignDoc, map[string]any{"i": map[string]any{
				"complaint": row.ID, "expectedVersion": row.Version, "owner": owner, "reason": key,
			}})
			if !known {
				return
			}
			if a.code() != "" { // nobody else has this case: a conflict would be an assignment done twice
				l.refused("%s: %s %s", key, a.code(), a.Errors[0].Message)
				return
			}
			row = read[struct{ AssignComplaint versioned }](u.t, a).AssignComplaint
			l.mu.Lock()
			c.owners = append(c.owners, owner)
			l.mu.Unlock()
		}
	}
}

// keepCalling plans a call for a customer and makes it, and the one that is agreed in it, and so on. It is
// false at the end, true when this customer cannot be called.
func (l *load) keepCalling(u *user, w int, customer string) bool {
	now := read[struct{ Viewer struct{ Now time.Time } }](u.t, l.always(u, `{ viewer { now } }`)).Viewer.Now
	key := fmt.Sprintf("%s-%d-%s", l.prefix, w, customer)
	a, known := l.do(u, key, planDoc, map[string]any{"i": map[string]any{
		"customer": customer, "purpose": "SERVICE", "dueAt": now.Add(time.Minute), "customerChoseTime": true,
	}})
	if !known || a.code() != "" {
		return known // a customer whom the rules forbid to call
	}
	row := read[struct{ PlanCallback versioned }](u.t, a).PlanCallback
	for n := 0; !l.ended(); n++ {
		key := fmt.Sprintf("%s-%d", key, n)
		a, known := l.do(u, key+"s", startDoc, map[string]any{"id": row.ID, "v": row.Version})
		if !known {
			return false
		}
		if a.code() != "" {
			if n == 0 {
				return true
			}
			l.refused("%s start: %s %s", key, a.code(), a.Errors[0].Message)
			return false
		}
		row = read[struct{ StartCallback versioned }](u.t, a).StartCallback
		a, known = l.do(u, key+"c", completeDoc, map[string]any{"i": map[string]any{
			"callback": row.ID, "expectedVersion": row.Version, "answeredBy": "SELF", "identityVerified": true,
			"outcome": "NEEDS_MORE", "note": key, "nextAt": now.Add(2 * time.Hour).Add(time.Duration(n) * time.Second),
		}})
		if !known {
			return false
		}
		if a.code() != "" {
			l.refused("%s complete: %s %s", key, a.code(), a.Errors[0].Message)
			return false
		}
		next := read[struct{ CompleteCallback struct{ Next versioned } }](u.t, a).CompleteCallback.Next
		l.mu.Lock()
		l.calls = append(l.calls, callDone{key, row.ID, next.ID})
		l.mu.Unlock()
		row = next
	}
	return false
}

// always reads until there is an answer.
func (l *load) always(u *user, document string) answer {
	for began := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		if a := u.ask("", document, nil); a.code() == "" || time.Since(began) > patience {
			return a
		}
	}
}
