package worker_test

import (
	"context"
	"encoding/json"
	"testing"

	"aftercare/desk/defaults"
	"aftercare/desk/desktest"
	"aftercare/desk/jobs"
	"aftercare/desk/simulations"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staffnotice"
	"aftercare/graph/words"
)

// simulate asks for a rule's calls of ten days as the API would.
func (s *shop) simulate(role access.Role) (*gen.Job, error) {
	s.t.Helper()
	if err := defaults.Ensure(s.System(), s.Desk); err != nil {
		s.t.Fatal(err)
	}
	rule := s.Store.Client.CallbackRule.Query().Where(callbackrule.Key(followup.RuleNoShow), callbackrule.HospitalID(s.Hospital.ID)).OnlyIDX(s.Raw())
	in := simulations.StartSimulationInput{Rule: rule, From: "2026-05-03", To: "2026-05-12"}
	request, err := json.Marshal(in)
	if err != nil {
		s.t.Fatal(err)
	}
	question := s.asked(s.As(role), words.Chinese, map[string]any{"rule": rule, "from": in.From, "to": in.To})
	return jobs.StartSimulation(s.As(role), s.Desk, in, jobs.Asked{Request: request, Question: question, Language: words.Chinese})
}

func TestASimulationLeavesItsResultInTheJobOfWhoeverAskedAndTellsThem(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		j := s.must(s.simulate(access.Supervisor))
		if j.Question != "未到诊回访：2026-05-03 至 2026-05-12" || j.Total == nil || *j.Total != 10 {
			t.Errorf("it is asked as %q of %v days", j.Question, j.Total)
		}
		if _, err := s.simulate(access.Supervisor); !fault.Is(err, fault.GuardFailed) {
			t.Errorf("a second one beside it: %v", err)
		}
		s.work()
		in, found, ok := jobs.Simulated(s.now(access.Supervisor, j.ID))
		if got := s.now(access.Supervisor, j.ID); got.State != jobs.Done || got.Done != 10 || !ok || found == nil || len(found.Days) != 10 || in.To != "2026-05-12" {
			t.Errorf("the job is %+v with %+v", got, found)
		}
		if _, err := jobs.One(s.As(access.Director), s.Desk, j.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("the director reads it: %v", err)
		}
		if n := s.Store.Client.StaffNotice.Query().Where(staffnotice.Kind("job.simulated"), staffnotice.StaffID(j.StartedBy)).CountX(s.Raw()); n != 1 {
			t.Errorf("%d notices", n)
		}
	})
}

func TestASimulationEndsWithTheRightOfWhoeverAskedAndWithTheirCancel(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		j := s.must(s.simulate(access.Supervisor))
		s.must(jobs.Cancel(s.As(access.Supervisor), s.Desk, j.ID))
		if worked, err := s.Once(context.Background()); worked || err != nil {
			t.Errorf("the worker works on it: %v %v", worked, err)
		}
		j = s.must(s.simulate(access.Supervisor))
		s.Store.Client.RoleGrant.Update().Where(rolegrant.StaffID(j.StartedBy)).SetValidUntil(desktest.Start).ExecX(s.Raw())
		s.work()
		got := s.Store.Client.Job.GetX(s.Raw(), j.ID)
		if got.State != jobs.Failed || len(got.Result) > 0 {
			t.Errorf("it is %s with %s", got.State, got.Result)
		}
	})
}
