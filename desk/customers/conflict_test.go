package customers_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

func TestAConflictTellsWhatOthersHaveChangedSince(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		cu := f.Customer("李华")
		give(f, cu.ID, access.Consultant)
		version := reload(f, cu.ID).Version
		for i, in := range []customers.UpdateCustomerInput{
			{Tier: ptr(terms.TierGold), Note: ptr("怕疼")},
			{DoNotContact: ptr(true)},
		} {
			f.Clock.Advance(time.Minute)
			in.ID, in.ExpectedVersion = cu.ID, version+i
			must[*gen.Customer](t)(customers.Update(f.As(access.Supervisor), f.Desk, in))
		}
		conflict := func(role access.Role, expected int) *fault.Fault {
			t.Helper()
			_, err := customers.Update(f.As(role), f.Desk, customers.UpdateCustomerInput{ID: cu.ID, ExpectedVersion: expected, Name: ptr("李华华")})
			x, ok := fault.As(err)
			if !ok || x.Kind != fault.Conflict || *x.CurrentVersion != version+2 {
				t.Fatalf("%v", err)
			}
			return x
		}
		all := conflict(access.Consultant, version)
		var fields []string
		for _, c := range all.Changes {
			if c.By != f.Staff[access.Supervisor].ID || c.Name == "" || c.Version <= version {
				t.Errorf("%+v", c)
			}
			fields = append(fields, c.Fields...)
		}
		for _, want := range []string{"tier", "note", "doNotContact"} {
			if !slices.Contains(fields, want) {
				t.Errorf("%s is not among %v", want, fields)
			}
		}
		if !all.Changes[0].At.Before(all.Changes[len(all.Changes)-1].At) {
			t.Error("not the oldest first")
		}
		for _, c := range conflict(access.Consultant, version+1).Changes {
			if slices.Contains(c.Fields, "tier") {
				t.Errorf("what the caller has seen is told again: %+v", c)
			}
		}
		for _, c := range conflict(access.GuideDesk, version).Changes {
			if slices.Contains(c.Fields, "note") {
				t.Error("a field that the guide desk does not see is named")
			}
		}
	})
}
