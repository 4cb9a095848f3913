package complaints_test

import (
	"testing"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/commitment"
)

// Who sees a case for a promise or an offer has no say in it; who keeps a promise says so himself.
func TestWhoOnlySeesACaseDoesNotHandleIt(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		other := f.Member("othermanager", access.AccountManager, f.Hospital)
		as, c, raw := f.AsStaff(other, access.AccountManager), f.Store.Client, f.Raw()
		acknowledge := func(cp *gen.Complaint) error {
			_, err := find(t, attempts(f, ""), terms.ComplaintActionAcknowledge, "").do(as, f, cp)
			return err
		}
		promise := func(cp *gen.Complaint, owner string) *gen.Commitment {
			return c.Commitment.Create().SetHospitalID(f.Hospital.ID).SetComplaintID(cp.ID).SetWhat("回电").SetDueAt(desktest.Start.AddDate(0, 0, 1)).
				SetOwnerID(owner).SetCreatedAt(desktest.Start).SaveX(raw)
		}
		t.Run("with a promise to keep", func(t *testing.T) {
			cp := planted(t, f, terms.ComplaintStateRegistered, nil)
			p := promise(cp, other.ID)
			if got := said(acknowledge(cp)); got != "GUARD_FAILED CARRIED" {
				t.Errorf("acknowledging: %s", got)
			}
			options, err := complaints.Actions(as, f.Desk, cp)
			for _, o := range options {
				if err != nil || o.Allowed || o.Guards[0].Code != "CARRIED" {
					t.Errorf("%s: %+v %v", o.Action, o, err)
				}
			}
			if _, err := complaints.SendMessage(as, f.Desk, complaints.SendMessageInput{Complaint: cp.ID, Channel: terms.ChannelPhone, Text: "您好"}); said(err) != "GUARD_FAILED CARRIED" {
				t.Errorf("writing to the customer: %v", err)
			}
			if _, err := complaints.KeepCommitment(as, f.Desk, complaints.KeepCommitmentInput{ID: p.ID, ExpectedVersion: 1, Outcome: "已回电"}); err != nil {
				t.Errorf("keeping the promise: %v", err)
			}
			if got := said(acknowledge(cp)); got != "NOT_FOUND" {
				t.Errorf("afterwards: %s", got)
			}
		})
		t.Run("offered and not accepted", func(t *testing.T) {
			cp := planted(t, f, terms.ComplaintStateRegistered, func(u *gen.ComplaintUpdateOne) { u.SetHandoverToID(other.ID) })
			if got := said(acknowledge(cp)); got != "GUARD_FAILED CARRIED" {
				t.Errorf("acknowledging: %s", got)
			}
		})
		t.Run("a major case is for every account manager of that post", func(t *testing.T) {
			cp := planted(t, f, terms.ComplaintStateRegistered, func(u *gen.ComplaintUpdateOne) { u.SetLevel(terms.ComplaintLevelMajorUrgent) })
			if err := acknowledge(cp); err != nil {
				t.Error(err)
			}
		})
		t.Run("the guide desk keeps its own promise and no other", func(t *testing.T) {
			cp := planted(t, f, terms.ComplaintStateRegistered, nil)
			own, others := promise(cp, f.Staff[access.GuideDesk].ID), promise(cp, other.ID)
			if _, err := complaints.KeepCommitment(f.As(access.GuideDesk), f.Desk, complaints.KeepCommitmentInput{ID: others.ID, ExpectedVersion: 1, Outcome: "x"}); said(err) != "GUARD_FAILED CARRIED" {
				t.Errorf("somebody else's: %v", err)
			}
			if _, err := complaints.KeepCommitment(f.As(access.GuideDesk), f.Desk, complaints.KeepCommitmentInput{ID: own.ID, ExpectedVersion: 1, Outcome: "已致电"}); err != nil {
				t.Errorf("its own: %v", err)
			}
			if n := c.Commitment.Query().Where(commitment.ComplaintID(cp.ID), commitment.KeptAtNotNil()).CountX(raw); n != 1 {
				t.Errorf("%d kept", n)
			}
		})
	})
}
