package signin_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

func inHospital(id string) predicate.RoleGrant { return rolegrant.HospitalID(id) }

func (d *door) grant(s *gen.Staff, r access.Role, h *gen.Hospital) *gen.RoleGrantCreate {
	return d.Store.Client.RoleGrant.Create().SetHospitalID(h.ID).SetStaffID(s.ID).SetRole(r).
		SetValidFrom(d.Clock.Now()).SetCreatedAt(d.Clock.Now())
}

func TestLoadViewer(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		c, root := d.Store.Client, d.Raw()
		opened := d.enter()
		good := secret.Subject{Staff: opened.Viewer.Staff, Hospital: d.Hospital.ID, Family: opened.Viewer.Family}
		director := d.Staff[access.Director].ID
		for _, x := range []struct {
			name string
			who  func(s *secret.Subject)
			ok   bool
		}{
			{"a living session gives its viewer", func(*secret.Subject) {}, true},
			{"another hospital without a grant gives none", func(s *secret.Subject) { s.Hospital = d.Other.ID }, false},
			{"no hospital gives none", func(s *secret.Subject) { s.Hospital = "" }, false},
			{"another person's session gives none", func(s *secret.Subject) { s.Staff = director }, false},
			{"an unknown session gives none", func(s *secret.Subject) { s.Family = "tf_none" }, false},
		} {
			t.Run(x.name, func(t *testing.T) {
				who := good
				x.who(&who)
				v, err := signin.LoadViewer(t.Context(), d.s, who)
				if !x.ok {
					want(t, err, fault.Unauthenticated, "fault.unauthenticated")
					return
				}
				if err != nil || v.Staff != good.Staff || !v.Has(access.Supervisor) || len(v.Grants) != 1 {
					t.Errorf("%+v, %v", v, err)
				}
			})
		}
		t.Run("grants, departments, posts and language are those of now", func(t *testing.T) {
			d.grant(d.supervisor(), access.AccountManager, d.Hospital).SetDepartmentID(d.Dental.ID).SetPosts([]string{"PHONE", "MAJOR"}).SaveX(root)
			d.grant(d.supervisor(), access.Director, d.Other).SaveX(root)
			d.grant(d.supervisor(), access.Analyst, d.Hospital).SetValidUntil(d.Clock.Now()).SaveX(root)
			d.grant(d.supervisor(), access.HQ, d.Hospital).SetValidFrom(d.Clock.Now().Add(time.Minute)).SaveX(root)
			c.Staff.Update().Where(staff.ID(good.Staff)).SetLanguage("en").SaveX(root)
			d.Desk.ForgetPlace(d.Hospital.ID)
			if _, err := d.load(opened.Viewer); err != nil { // the settings are at hand for a while from now
				t.Fatal(err)
			}
			ctx, n := driver.Counting(signin.WithCarrier(t.Context(), &jar{}))
			v, err := signin.LoadViewer(ctx, d.s, good)
			if err != nil {
				t.Fatal(err)
			}
			if n.Load() != 1 {
				t.Errorf("%d statements, want 1", n.Load())
			}
			if len(v.Grants) != 2 || v.Grants[1].Role != access.AccountManager || v.Grants[1].Department != d.Dental.ID || len(v.Grants[1].Posts) != 2 {
				t.Errorf("%+v", v.Grants)
			}
			if v.Language != "en" || v.Client != home.Address || v.Family != good.Family {
				t.Errorf("%+v", v)
			}
		})
		t.Run("a closed account gives none", func(t *testing.T) {
			c.Staff.Update().Where(staff.ID(good.Staff)).SetActive(false).SaveX(root)
			_, err := signin.LoadViewer(t.Context(), d.s, good)
			want(t, err, fault.Unauthenticated, "fault.unauthenticated")
			c.Staff.Update().Where(staff.ID(good.Staff)).SetActive(true).SaveX(root)
		})
		t.Run("without a grant of today there is no viewer", func(t *testing.T) {
			c.RoleGrant.Update().Where(grantsOf(good.Staff), inHospital(d.Hospital.ID)).SetValidUntil(d.Clock.Now()).SaveX(root)
			_, err := signin.LoadViewer(t.Context(), d.s, good)
			want(t, err, fault.Unauthenticated, "fault.unauthenticated")
		})
	})
}

func TestSwitchHospital(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		opened := d.enter()
		_, err := signin.SwitchHospital(as(opened.Viewer), d.s, d.Other.ID, home)
		want(t, err, fault.InvalidInput, "hospital input.unknownRecord")
		_, err = signin.SwitchHospital(as(opened.Viewer), d.s, "ho_none", home)
		want(t, err, fault.InvalidInput, "hospital input.unknownRecord")
		d.grant(d.supervisor(), access.Analyst, d.Other).SaveX(d.Raw())
		out, err := signin.SwitchHospital(as(opened.Viewer), d.s, d.Other.ID, home)
		if err != nil {
			t.Fatal(err)
		}
		if v := out.Viewer; v.Hospital != d.Other.ID || v.Has(access.Supervisor) || !v.Has(access.Analyst) || out.RefreshToken != nil {
			t.Errorf("%+v", out.Viewer)
		}
		if v, err := d.load(opened.Viewer); err != nil || v.Hospital != d.Hospital.ID {
			t.Errorf("a token that is out already stays with its hospital: %v", err)
		}
		next, err := d.refresh(*opened.RefreshToken, home)
		if err != nil || next.Viewer.Hospital != d.Other.ID {
			t.Errorf("a refreshed one follows: %v", err)
		}
		list, err := signin.Hospitals(as(opened.Viewer), d.s)
		if err != nil || len(list) != 2 {
			t.Errorf("%d hospitals, %v", len(list), err)
		}
		if err := signin.SignOut(as(opened.Viewer), d.s, "", home); err != nil {
			t.Fatal(err)
		}
		_, err = signin.SwitchHospital(as(opened.Viewer), d.s, d.Hospital.ID, home)
		want(t, err, fault.Unauthenticated, "fault.unauthenticated")
	})
}

// A role that another server gave is missing in the list of guests for a moment, but not for whom it matters at once.
func TestWhoWouldMissAGuestAtOnceHasThemLookedFor(t *testing.T) {
	at(t, func(t *testing.T, d *door) {
		opened := d.enter()
		who := secret.Subject{Staff: opened.Viewer.Staff, Hospital: d.Hospital.ID, Family: opened.Viewer.Family}
		guests := func(hospital string) []string {
			t.Helper()
			who.Hospital = hospital
			v, err := signin.LoadViewer(t.Context(), d.s, who)
			if err != nil {
				t.Fatal(err)
			}
			return v.Guests
		}
		if list := guests(d.Hospital.ID); list == nil || len(list) != 0 {
			t.Errorf("at home, where nobody is a guest: %v", list)
		}
		if _, err := d.Desk.Place(d.AsNeighbor()); err != nil { // the settings next door are at hand before the grant
			t.Fatal(err)
		}
		d.grant(d.supervisor(), access.Analyst, d.Other).SaveX(d.Raw())
		if list := guests(d.Other.ID); list != nil {
			t.Errorf("a guest whom the list does not have yet: %v", list)
		}
		d.Desk.ForgetPlace(d.Other.ID)
		if list := guests(d.Other.ID); !slices.Equal(list, []string{who.Staff}) {
			t.Errorf("a guest whom it has: %v", list)
		}
		d.grant(d.supervisor(), access.Admin, d.Hospital).SaveX(d.Raw())
		if list := guests(d.Hospital.ID); list != nil {
			t.Errorf("who gives roles: %v", list)
		}
	})
}
