package graph_test

import (
	"testing"
	"time"

	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
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
			"outcome": "NEEDS_MORE", "nextAt": worldTime.Add(49 * time.Hour).Format(time.RFC3339), "note": "复诊前再联系一次"}}, 11},
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
