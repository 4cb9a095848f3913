package complaints_test

import (
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
)

func TestAPromiseIsKeptByWhoDealsWithCustomers(t *testing.T) {
	looksOn := map[access.Role]bool{access.HQ: true, access.Analyst: true, access.PrivacyOfficer: true, access.Admin: true}
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := planted(t, f, terms.ComplaintStateExecuting, nil)
		for role, who := range f.Staff {
			_, err := complaints.AddCommitment(f.As(access.AccountManager), f.Desk, complaints.AddCommitmentInput{
				Complaint: cp.ID, Commitment: &complaints.CommitmentInput{What: "回电", DueAt: desktest.Start.Add(24 * time.Hour), Owner: &who.ID}})
			want := ""
			if looksOn[role] {
				want = "INVALID_INPUT commitment.owner=cannotKeep"
			}
			if got := said(err); got != want {
				t.Errorf("a promise of %s: %q, want %q", role, got, want)
			}
		}
	})
}
