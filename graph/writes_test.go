package graph_test

import (
	"context"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/callback"
	"aftercare/ent/testdb"
	"aftercare/graph"
)

// Changes cost so many statements and no more; begin and commit are not counted, nor is the statement that reads
// who the viewer is. A further one shows as a change of this table.
var writes = []struct {
	name       string
	as         access.Role
	plant      func(w *world)
	document   string
	vars       map[string]any
	statements int64
}{
	{"a call is completed and the next one is agreed", access.CallbackAgent, func(w *world) { w.ruled("calling") },
		`mutation($in: CompleteCallbackInput!) { completeCallback(input: $in) { callback { id version state } next { id dueAt } } }`,
		map[string]any{"in": map[string]any{"callback": "@calling", "expectedVersion": 1, "answeredBy": "SELF", "identityVerified": true,
			"outcome": "NEEDS_MORE", "nextAt": worldTime.Add(49 * time.Hour).Format(time.RFC3339), "note": "复诊前再联系一次"}}, 9},
}

func TestAChangeCostsTheStatementsThatAreWrittenDown(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := newWorld(t, url)
		for _, c := range writes {
			c.plant(w)
			vars, _ := w.fill(c.vars).(map[string]any)
			if n := w.count(t, c.as, c.document, vars); n != c.statements {
				t.Errorf("%s: %d statements, written down are %d", c.name, n, c.statements)
			}
		}
	})
}

// ruled plants a call that a rule has asked for and that the agent has begun.
func (w *world) ruled(name string) {
	w.callback(name, terms.CallbackStateInProgress)
	c := w.f.Store.Client
	rule := c.CallbackRule.Query().FirstX(w.f.Raw())
	w.f.Store.Client.CustomerAccess.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).SetCustomerID(w.ids[name+".customer"]).
		SetStaffID(w.f.Staff[access.CallbackAgent].ID).SetReason("CALLBACK").SetRef(w.ids[name]).ExecX(w.f.Raw())
	c.CallbackOrigin.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).SetCallbackID(w.ids[name]).
		SetRuleID(rule.ID).SetRuleVersion(1).SetSourceType("APPOINTMENT").SetSourceID("ap_" + w.serial()).
		SetStepKey("1").SetStep(1).SetPeriod("2026-05-13").ExecX(w.f.Raw())
}

// What is answered without being read back is what a reader is given afterwards, to the microsecond.
func TestACompletedCallIsAnsweredAsItIsReadAfterwards(t *testing.T) {
	const fields = `id version purpose state channel dueAt firstDueAt windowEnd overdue keyPoints tries startedAt`
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := newWorld(t, url)
		left := terms.CallbackOutcome("").Values()
		for name, more := range map[string]map[string]any{
			"agreed":     {"outcome": "NEEDS_MORE", "nextAt": worldTime.Add(49*time.Hour + 123456789*time.Nanosecond).Format(time.RFC3339Nano), "note": "复诊前再联系一次"},
			"busy":       {"outcome": "BUSY", "nextAt": worldTime.Add(5*time.Hour + 987654321*time.Nanosecond).Format(time.RFC3339Nano), "note": "在开会"},
			"answered":   {"outcome": "DONE", "satisfaction": 4, "note": "一切都好"},
			"refused":    {"outcome": "REFUSED", "note": "不再需要联系"},
			"silent":     {"outcome": "NO_ANSWER", "answeredBy": "NOBODY", "identityVerified": false},
			"wrong":      {"outcome": "WRONG_NUMBER", "answeredBy": "OTHER", "identityVerified": false, "note": "打错了"},
			"elsewhere":  {"outcome": "THIRD_PARTY_GAVE_NUMBER", "answeredBy": "RELATIVE", "identityVerified": false, "newNumber": "13900005678", "note": "换了号码"},
			"claimed":    {"outcome": "THIRD_PARTY_CLAIMS_AUTHORITY", "answeredBy": "RELATIVE", "identityVerified": false, "note": "说可以代为决定"},
			"declined":   {"outcome": "THIRD_PARTY_DECLINED", "answeredBy": "FRIEND", "identityVerified": false, "note": "不愿转告"},
			"lost":       {"outcome": "LOST_TO_OTHER", "note": "去了别家"},
			"complained": {"outcome": "PROBLEM_FOUND", "note": "有不满", "complaint": map[string]any{"channel": "PHONE", "serviceLine": "PLASTIC", "subject": "电话没人回", "description": "打了三次。", "place": "电话", "occurredOn": "2026-05-10"}},
			"booked":     {"outcome": "BOOKED", "note": "约好了", "appointment": map[string]any{"startsAt": "2026-05-20T02:00:00Z"}},
		} {
			left = slices.DeleteFunc(left, func(o string) bool { return o == more["outcome"] })
			w.ruled(name)
			in := map[string]any{"callback": w.ids[name], "expectedVersion": 1, "answeredBy": "SELF", "identityVerified": true}
			maps.Copy(in, more)
			ctx := access.With(desk.WithReveal(t.Context()), access.From(w.f.As(access.CallbackAgent)))
			type record = map[string]any
			var done struct {
				CompleteCallback struct{ Callback, Next record }
			}
			w.must(t, ctx, `mutation($in: CompleteCallbackInput!) { completeCallback(input: $in) { callback { `+fields+` } next { `+fields+` } } }`,
				map[string]any{"in": in}, &done)
			for _, told := range []record{done.CompleteCallback.Callback, done.CompleteCallback.Next} {
				if told == nil {
					continue
				}
				var read struct{ Node record }
				w.must(t, ctx, `query($id: ID!) { node(id: $id) { ... on Callback { `+fields+` } } }`, map[string]any{"id": told["id"]}, &read)
				if !reflect.DeepEqual(told, read.Node) {
					t.Errorf("%s:\ntold %v\nread %v", name, told, read.Node)
				}
			}
		}
		if len(left) > 0 {
			t.Errorf("nobody tried %v", left)
		}
	})
}

func (w *world) must(t *testing.T, ctx context.Context, document string, vars map[string]any, into any) {
	t.Helper()
	answer := w.execute(graph.WithLoaders(ctx, w.f.Desk), document, vars)
	if len(answer.Errors) > 0 {
		t.Fatalf("%v %v", answer.Errors, answer.Errors[0].Extensions)
	}
	if err := json.Unmarshal(answer.Data, into); err != nil {
		t.Fatal(err)
	}
}

// Whoever sees a call only by the access that it gives sees neither it nor the next one once that is the next
// assignee's, although both are still in hand.
func TestACallThatIsOutOfSightOnceItIsCompletedIsNotShown(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := newWorld(t, url)
		agent, other := w.f.Staff[access.CallbackAgent].ID, w.f.Staff[access.Consultant].ID
		cu := w.f.Customer("林晓")
		cb := w.f.Store.Client.Callback.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).SetCustomerID(cu.ID).
			SetPurpose(terms.CallbackPurposeNoShow).SetStoredState(terms.CallbackStateInProgress).SetDueAt(worldTime).SetFirstDueAt(worldTime).
			SetAssigneeID(other).SetStartedAt(worldTime).SetStartedBy(agent).SaveX(w.f.Raw())
		w.f.Store.Client.CustomerAccess.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).
			SetCustomerID(cu.ID).SetStaffID(agent).SetReason(desk.OwnCallback).SetRef(cb.ID).ExecX(w.f.Raw())
		in := map[string]any{"callback": cb.ID, "expectedVersion": 1, "answeredBy": "SELF", "identityVerified": true,
			"outcome": "NEEDS_MORE", "nextAt": worldTime.Add(49 * time.Hour).Format(time.RFC3339), "note": "复诊前再联系一次"}
		answer := w.execute(graph.WithLoaders(w.f.As(access.CallbackAgent), w.f.Desk),
			`mutation($in: CompleteCallbackInput!) { completeCallback(input: $in) { callback { id keyPoints } next { id dueAt } } }`, map[string]any{"in": in})
		if len(answer.Errors) != 1 || answer.Errors[0].Extensions["code"] != "NOT_FOUND" {
			t.Errorf("%s %v", answer.Data, answer.Errors)
		}
		next := w.f.Store.Client.Callback.Query().Where(callback.PreviousID(cb.ID)).OnlyX(w.f.Raw())
		if next.AssigneeID == nil || *next.AssigneeID != other {
			t.Errorf("the next call is %v's", next.AssigneeID)
		}
	})
}
