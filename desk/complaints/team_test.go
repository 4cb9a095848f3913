package complaints_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customeraccess"
	"aftercare/ent/gen/eventtext"
)

// owns are the people whose own the case's customer is by the case.
func owns(f *desktest.Fixture, cp *gen.Complaint) []string {
	var out []string
	for _, a := range f.Store.Client.CustomerAccess.Query().Where(customeraccess.Ref(cp.ID)).AllX(f.Raw()) {
		for role, s := range f.Staff {
			if s.ID == a.StaffID {
				out = append(out, string(role))
			}
		}
	}
	slices.Sort(out)
	return out
}

func TestTheSenderOwnsTheCaseUntilItIsAccepted(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		agent, manager, d := f.As(access.GuideDesk), f.As(access.AccountManager), f.Desk
		desk, managerID, supervisorID := f.Staff[access.GuideDesk].ID, f.Staff[access.AccountManager].ID, f.Staff[access.Supervisor].ID
		cp, err := complaints.Register(agent, d, input(f.Customer("李华").ID))
		cp = must(t, cp, err)
		unchanged(t, f, func() {
			if _, err := complaints.Accept(manager, d, cp.ID, cp.Version); said(err) != "NOT_FOUND" {
				t.Errorf("taking what was not offered: %v", err)
			}
			if _, err := complaints.HandOver(manager, d, complaints.HandOverInput{Complaint: cp.ID, ExpectedVersion: cp.Version, To: supervisorID, Reason: "x"}); said(err) != "NOT_FOUND" {
				t.Errorf("handing over somebody else's case: %v", err)
			}
		})
		asked, err := complaints.HandOver(agent, d, complaints.HandOverInput{Complaint: cp.ID, ExpectedVersion: cp.Version, To: managerID, Reason: "请专人处理"})
		asked = must(t, asked, err)
		if *asked.OwnerID != desk || *asked.HandoverToID != managerID || asked.Version != 2 || !slices.Equal(owns(f, cp), []string{"GUIDE_DESK"}) {
			t.Errorf("asked: %+v", asked)
		}
		if got := told(f, cp.ID); !slices.Equal(got, []string{"ACCOUNT_MANAGER complaint.handover"}) {
			t.Errorf("told %v", got)
		}
		if _, err := complaints.Accept(f.As(access.Supervisor), d, cp.ID, asked.Version); said(err) != "INVALID_INPUT id=notOffered" {
			t.Errorf("a third person accepts: %v", err)
		}
		taken, err := complaints.Accept(manager, d, cp.ID, asked.Version)
		taken = must(t, taken, err)
		if *taken.OwnerID != managerID || *taken.FirstOwnerID != desk || taken.HandoverToID != nil || !slices.Equal(owns(f, cp), []string{"ACCOUNT_MANAGER"}) {
			t.Errorf("taken: %+v, own to %v", taken, owns(f, cp))
		}
		if got := told(f, cp.ID); !slices.Contains(got, "GUIDE_DESK complaint.accepted") {
			t.Errorf("the sender is not told: %v", got)
		}
		given, err := complaints.Assign(f.As(access.Supervisor), d, complaints.AssignComplaintInput{Complaint: cp.ID, ExpectedVersion: taken.Version, Owner: supervisorID, Reason: "休假"})
		given = must(t, given, err)
		if *given.OwnerID != supervisorID || !slices.Equal(owns(f, cp), []string{"SUPERVISOR"}) {
			t.Errorf("assigned: %+v", given)
		}
		if got := texts(t, f, f.As(access.Supervisor), cp.ID); !slices.Contains(got, "reason: 休假") {
			t.Errorf("who handles it reads %v", got)
		}
		if _, err := f.Store.Client.Complaint.Get(manager, cp.ID); !gen.IsNotFound(err) {
			t.Errorf("from whom it was taken sees it still: %v", err)
		}
		if got := texts(t, f, agent, cp.ID); slices.Contains(got, "reason: 休假") {
			t.Errorf("the guide desk reads notes: %v", got)
		}
	})
}

func TestACaseWithoutOwnerMayBeTaken(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := planted(t, f, terms.ComplaintStateTriaged, func(u *gen.ComplaintUpdateOne) { u.ClearOwnerID() })
		taken, err := complaints.Accept(f.As(access.Supervisor), f.Desk, cp.ID, cp.Version)
		if taken = must(t, taken, err); *taken.OwnerID != f.Staff[access.Supervisor].ID {
			t.Errorf("owner %v", *taken.OwnerID)
		}
	})
}

func TestAnInvestigatorStaysInTheCaseWithoutOwningIt(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		manager := f.Staff[access.AccountManager].ID
		cp := planted(t, f, terms.ComplaintStateTriaged, func(u *gen.ComplaintUpdateOne) { u.ClearInvestigatorID() })
		cp, err := complaints.StartInvestigation(f.As(access.AccountManager), f.Desk, complaints.StartInvestigationInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Investigator: manager})
		cp = must(t, cp, err)
		given, err := complaints.Assign(f.As(access.Supervisor), f.Desk, complaints.AssignComplaintInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Owner: f.Staff[access.Supervisor].ID, Reason: "x"})
		must(t, given, err)
		if got := owns(f, cp); !slices.Equal(got, []string{"ACCOUNT_MANAGER", "SUPERVISOR"}) {
			t.Errorf("own to %v", got)
		}
	})
}

func TestEndedCasesChangeNoHands(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := planted(t, f, terms.ComplaintStateClosed, nil)
		promise := f.Store.Client.Commitment.Create().SetHospitalID(f.Hospital.ID).SetComplaintID(cp.ID).SetWhat("回电").SetDueAt(desktest.Start.AddDate(0, 0, 1)).
			SetOwnerID(f.Staff[access.Supervisor].ID).SetCreatedAt(desktest.Start).SaveX(f.Raw())
		after := map[string]bool{"note": true, "message": true, "keep": true, "renegotiate": true}
		for _, s := range sides(promise.ID) {
			version := cp.Version
			if s.name == "keep" || s.name == "renegotiate" {
				version = f.Store.Client.Commitment.GetX(f.Raw(), promise.ID).Version
			}
			ctx := f.As(access.Supervisor)
			if s.name == "opinion" {
				ctx = f.As(access.DepartmentHead)
			}
			if s.name == "keep" {
				continue // tried below, because it ends the promise
			}
			if got := said(s.do(ctx, f, cp.ID, version)); after[s.name] != (got == "") || !after[s.name] && got != "GUARD_FAILED STATE" {
				t.Errorf("%s on a closed case says %q", s.name, got)
			}
		}
		moved := f.Store.Client.Commitment.GetX(f.Raw(), promise.ID)
		if moved.Renegotiated != 1 || moved.Version != 2 || !moved.DueAt.Equal(desktest.Start.AddDate(0, 0, 2)) {
			t.Errorf("moved promise %+v", moved)
		}
		keep := func(version int) error {
			_, err := complaints.KeepCommitment(f.As(access.AccountManager), f.Desk, complaints.KeepCommitmentInput{ID: promise.ID, ExpectedVersion: version, Outcome: "已回电"})
			return err
		}
		if got := said(keep(1)); got != "CONFLICT" {
			t.Errorf("keeping a stale promise: %s", got)
		}
		if err := keep(2); err != nil {
			t.Error(err)
		}
		if got := said(keep(3)); got != "INVALID_INPUT id=commitmentKept" {
			t.Errorf("keeping it twice: %s", got)
		}
		if got := stored(f, cp.ID); got.Version != cp.Version {
			t.Errorf("promises raise the version of the case to %d", got.Version)
		}
	})
}

func TestStepsAreLoggedOnceEach(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		agent := f.As(access.CallbackAgent)
		cp, err := complaints.Register(agent, f.Desk, input(f.Customer("李华").ID))
		cp = must(t, cp, err)
		note := func(step *string) error {
			_, err := complaints.AddNote(agent, f.Desk, complaints.AddNoteInput{Complaint: cp.ID, Text: "听客户说完", Step: step})
			return err
		}
		for range 2 {
			if err := note(nil); err != nil {
				t.Error(err)
			}
		}
		if err := note(ptr("LISTEN")); err != nil {
			t.Error(err)
		}
		unchanged(t, f, func() {
			if got := said(note(ptr("LISTEN"))); got != "INVALID_INPUT step=stepLogged" {
				t.Errorf("twice: %s", got)
			}
		})
		s := f.Store.Client.ComplaintStep.Query().OnlyX(f.Raw())
		if s.Step != "LISTEN" || s.ActorID != f.Staff[access.CallbackAgent].ID || !s.At.Equal(desktest.Start) || *s.Note != "听客户说完" {
			t.Errorf("step %+v", s)
		}
		if now := stored(f, cp.ID); now.Version != 1 || now.EventCount != 4 {
			t.Errorf("version %d, events %d", now.Version, now.EventCount)
		}
	})
}

func TestPromisesNeedAnOwnerOfThisHospital(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f)
		add := func(owner *string) (*gen.Complaint, error) {
			return complaints.AddCommitment(f.As(access.AccountManager), f.Desk, complaints.AddCommitmentInput{Complaint: cp.ID,
				Commitment: &complaints.CommitmentInput{What: " 周五回电 ", DueAt: desktest.Start.Add(time.Hour), Owner: owner}})
		}
		unchanged(t, f, func() {
			if _, err := add(&f.Neighbor.ID); said(err) != "INVALID_INPUT commitment.owner=unknownRecord" {
				t.Error(err)
			}
		})
		for _, owner := range []*string{nil, &f.Staff[access.Doctor].ID} {
			done, err := add(owner)
			must(t, done, err)
		}
		got := f.Store.Client.Commitment.Query().AllX(f.Raw())
		owners := []string{got[0].OwnerID, got[1].OwnerID}
		if !slices.Contains(owners, f.Staff[access.AccountManager].ID) || !slices.Contains(owners, f.Staff[access.Doctor].ID) || got[0].What != "周五回电" {
			t.Errorf("promises %v", got)
		}
		texts := f.Store.Client.EventText.Query().Where(eventtext.Field("what")).AllX(f.Raw())
		if len(texts) != 2 || texts[0].Rule != string(access.TextNote) || texts[1].Rule != string(access.TextNote) {
			t.Errorf("the words of a promise are read by whoever reads the timeline: %v", texts)
		}
		if n := told(f, cp.ID); !slices.Equal(n, []string{"DOCTOR complaint.commitment"}) {
			t.Errorf("told %v: who promises it oneself is not told", n)
		}
	})
}
