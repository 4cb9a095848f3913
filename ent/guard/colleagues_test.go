package guard_test

import (
	"slices"
	"testing"

	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/staff"
	"aftercare/ent/testdb"
)

// Colleagues are the same people whether a viewer brings the list of those from elsewhere or the database looks for them.
func TestColleaguesFromElsewhereAreNamedOrLookedFor(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		seen := func() []string {
			t.Helper()
			looked := access.From(f.As(access.Supervisor))
			place, err := f.Desk.Place(f.As(access.Supervisor))
			if err != nil {
				t.Fatal(err)
			}
			named := *looked
			named.Guests = place.Guests
			if named.Guests == nil || looked.Guests != nil {
				t.Fatalf("named %v, looked for %v", named.Guests, looked.Guests)
			}
			var lists [2][]string
			for i, v := range []*access.Viewer{looked, &named} {
				ctx := access.With(f.Raw(), v)
				lists[i] = f.Store.Client.Staff.Query().Order(staff.ByID()).IDsX(ctx)
			}
			if !slices.Equal(lists[0], lists[1]) {
				t.Errorf("looked for %v, named %v", lists[0], lists[1])
			}
			return lists[1]
		}
		before := seen()
		if slices.Contains(before, f.Neighbor.ID) {
			t.Fatal("the neighbour is a colleague already")
		}
		f.Store.Client.RoleGrant.Create().SetHospitalID(f.Hospital.ID).SetStaffID(f.Neighbor.ID).SetRole(access.HQ).
			SetValidFrom(f.Clock.Now()).SetCreatedAt(f.Clock.Now()).ExecX(f.Raw())
		f.Desk.ForgetPlace(f.Hospital.ID)
		if after := seen(); len(after) != len(before)+1 || !slices.Contains(after, f.Neighbor.ID) {
			t.Errorf("with a grant here: %v", after)
		}
	})
}
