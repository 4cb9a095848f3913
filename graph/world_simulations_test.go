package graph_test

import (
	"fmt"
	"testing"

	"aftercare/desk/jobs"
	"aftercare/domain/access"
	"aftercare/domain/followup"
	"aftercare/ent/gen/callbackrule"
)

func init() {
	plants["noshow_rule"] = func(_ *testing.T, w *world) {
		w.ids["noshow_rule"] = w.f.Store.Client.CallbackRule.Query().
			Where(callbackrule.Key(followup.RuleNoShow), callbackrule.HospitalID(w.f.Hospital.ID)).OnlyIDX(w.f.Raw())
	}
	// simulated is a simulation of the supervisor's that is done, about two days and a colleague.
	plants["simulated"] = func(t *testing.T, w *world) {
		plants["noshow_rule"](t, w)
		result := `{"ruleVersion":1,"planned":5,"made":1,"shared":2,"others":0,"people":[{"staff":%q,"planned":3}],` +
			`"days":[{"day":"2026-04-20","planned":3,"made":0},{"day":"2026-04-21","planned":2,"made":1}]}`
		w.ids["simulated"] = w.f.Store.Client.Job.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).SetKind(jobs.Simulate).
			SetRequest([]byte(fmt.Sprintf(`{"rule":%q,"from":"2026-04-20","to":"2026-04-21"}`, w.ids["noshow_rule"]))).
			SetQuestion("未到诊回访：2026-04-20 至 2026-04-21").SetStartedBy(w.f.Staff[access.Supervisor].ID).SetOpenKey("simulated " + w.serial()).
			SetState(jobs.Done).SetDone(2).SetTotal(2).SetFinishedAt(worldTime).
			SetResult([]byte(fmt.Sprintf(result, w.f.Staff[access.CallbackAgent].ID))).SaveX(w.f.Raw()).ID
	}
}
