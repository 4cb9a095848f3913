package guard_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

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

// A list is whole or there is none: people who are too many to name are looked for, every one of them.
func TestManyColleaguesFromElsewhereAreAllSeen(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		const most = 64
		named := func() []string {
			t.Helper()
			f.Desk.ForgetPlace(f.Hospital.ID)
			place, err := f.Desk.Place(f.As(access.Supervisor))
			if err != nil {
				t.Fatal(err)
			}
			return place.Guests
		}
		guest := func(at time.Time, until *time.Time) {
			who := f.Store.Client.Staff.Create().SetHospitalID(f.Other.ID).SetLogin(fmt.Sprintf("guest%d", at.Unix())).SetName("客人").SetCreatedAt(at).SaveX(f.Raw())
			f.Store.Client.RoleGrant.Create().SetHospitalID(f.Hospital.ID).SetStaffID(who.ID).SetRole(access.Analyst).
				SetValidFrom(at).SetNillableValidUntil(until).SetCreatedAt(at).ExecX(f.Raw())
		}
		now := f.Clock.Now()
		guest(now.Add(-time.Hour), &now)  // one who was
		guest(now.Add(24*time.Hour), nil) // one who will be
		for i := len(named()); i < most; i++ {
			guest(now.Add(time.Duration(i)*time.Second), nil)
		}
		if n := len(named()); n != most {
			t.Errorf("%d are named, not %d", n, most)
		}
		guest(now.Add(most*time.Second), nil)
		if list := named(); list != nil {
			t.Errorf("%d are named of %d", len(list), most+1)
		}
	})
}
