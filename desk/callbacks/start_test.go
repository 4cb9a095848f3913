package callbacks_test

import (
	"slices"
	"sync"
	"testing"

	"aftercare/desk"
	"aftercare/desk/callbacks"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/accessentry"
	"aftercare/ent/gen/customeraccess"
	"aftercare/ent/gen/customerphone"
)

func TestStartingACallTakesItAndRevealsTheNumber(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		ctx := desk.WithReveal(w.agent())
		out, err := callbacks.Start(ctx, w.Desk, cb.ID, cb.Version)
		w.ok(err)
		if out.StoredState != terms.CallbackStateInProgress || *out.StartedBy != w.Staff[access.CallbackAgent].ID || out.Version != cb.Version+1 {
			t.Errorf("%s by %v, version %d", out.StoredState, out.StartedBy, out.Version)
		}
		if c, ok := desk.Revealed(ctx, cu.ID); !ok || c.Phone != "138 0000 0001" || c.Address != "" {
			t.Errorf("revealed %+v", c)
		}
		look := w.Store.Client.AccessEntry.Query().Where(accessentry.Kind(callbacks.LookReveal)).OnlyX(w.Raw())
		if look.Subject != cu.ID || look.Purpose != cb.ID || look.StaffID != w.Staff[access.CallbackAgent].ID {
			t.Errorf("the access log says %+v", look)
		}
		// The answer was lost: the same person gets the number again.
		again := desk.WithReveal(w.agent())
		if _, err := callbacks.Start(again, w.Desk, cb.ID, out.Version); err != nil {
			t.Error(err)
		}
		if c, _ := desk.Revealed(again, cu.ID); c.Phone == "" {
			t.Error("nothing revealed again")
		}
	})
}

func TestASecondAgentGetsConflict(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, cb := w.missed("李华")
		w.start(cb)
		for name, version := range map[string]int{"with the version seen before": cb.Version, "with the present version": cb.Version + 1} {
			ctx := desk.WithReveal(w.As(access.Supervisor))
			_, err := callbacks.Start(ctx, w.Desk, cb.ID, version)
			if !fault.Is(err, fault.Conflict) {
				t.Errorf("%s: %v", name, err)
			}
			if _, shown := desk.Revealed(ctx, cb.CustomerID); shown {
				t.Errorf("%s: the number was revealed", name)
			}
		}
		if n := w.Store.Client.AccessEntry.Query().CountX(w.Raw()); n != 1 {
			t.Errorf("%d looks", n)
		}
	})
}

func TestOfManyStartsAtOnceOneWins(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		cb := w.plan(cu, terms.CallbackPurposeService)
		w.Store.Client.Callback.UpdateOneID(cb.ID).ClearAssigneeID().ExecX(w.Raw())
		people := []access.Role{access.CallbackAgent, access.Consultant, access.AccountManager, access.Supervisor}
		var all sync.WaitGroup
		results := make(chan error, len(people))
		for _, r := range people {
			all.Add(1)
			go func() {
				defer all.Done()
				_, err := callbacks.Start(w.As(r), w.Desk, cb.ID, cb.Version)
				results <- err
			}()
		}
		all.Wait()
		close(results)
		won := 0
		for err := range results {
			if err == nil {
				won++
			} else if !fault.Is(err, fault.Conflict) {
				t.Errorf("a loser gets %v", err)
			}
		}
		if won != 1 {
			t.Errorf("%d won", won)
		}
		if n := w.Store.Client.AccessEntry.Query().CountX(w.Raw()); n != 1 {
			t.Errorf("the number was shown %d times", n)
		}
	})
}

func TestWhoMayStartACall(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, c := range []struct {
			name string
			role access.Role
			free bool // the call is nobody's
			want fault.Kind
		}{
			{"its agent", access.CallbackAgent, false, ""},
			{"a supervisor, in any case", access.Supervisor, false, ""},
			{"another agent, when it is nobody's", access.Consultant, true, ""},
			{"another agent does not see somebody else's", access.Consultant, false, fault.NotFound},
			{"a doctor", access.Doctor, false, fault.Forbidden},
			{"the director, who does not call", access.Director, false, fault.Forbidden},
			{"the analyst", access.Analyst, false, fault.Forbidden},
			{"the admin", access.Admin, false, fault.Forbidden},
		} {
			cb := w.plan(w.Customer(c.name), terms.CallbackPurposeService)
			if c.free {
				w.Store.Client.Callback.UpdateOneID(cb.ID).ClearAssigneeID().ExecX(w.Raw())
			}
			out, err := callbacks.Start(w.As(c.role), w.Desk, cb.ID, cb.Version)
			if kind, _ := refusal(err); kind != c.want {
				t.Errorf("%s: %v, want %s", c.name, err, c.want)
			}
			if c.free && err == nil && deref(out.AssigneeID) != w.Staff[c.role].ID {
				t.Errorf("%s: the call is not theirs", c.name)
			}
			if _, err := callbacks.Start(w.AsNeighbor(), w.Desk, cb.ID, cb.Version); !fault.Is(err, fault.NotFound) {
				t.Errorf("%s: the hospital next door gets %v", c.name, err)
			}
		}
		// An agent whose own customer it is sees the call, but it is somebody else's.
		cu := w.Customer("自己的客户")
		cb := w.plan(cu, terms.CallbackPurposeService)
		w.Store.Client.CustomerAccess.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(w.Clock.Now()).SetCustomerID(cu.ID).
			SetStaffID(w.Staff[access.Consultant].ID).SetReason(desk.OwnOwner).SaveX(w.Raw())
		if _, err := callbacks.Start(w.As(access.Consultant), w.Desk, cb.ID, cb.Version); !fault.Is(err, fault.Forbidden) {
			t.Errorf("somebody else's call of one's own customer: %v", err)
		}
	})
}

func TestWhatForbidsACall(t *testing.T) {
	cases := map[string]struct {
		purpose terms.CallbackPurpose
		clock   string
		change  func(w *world, cu *gen.Customer, cb *gen.Callback)
		want    []string
	}{
		"inside the hours of care":               {purpose: terms.CallbackPurposeService, clock: "20:59"},
		"care at noon":                           {purpose: terms.CallbackPurposeService, clock: "13:00", want: []string{"CALL_WINDOW"}},
		"nobody is called from 21:00 on":         {purpose: terms.CallbackPurposeService, clock: "21:00", want: []string{"HARD_STOP"}},
		"nobody is called before 08:00":          {purpose: terms.CallbackPurposeService, clock: "07:59", want: []string{"HARD_STOP"}},
		"sales calls have shorter hours":         {purpose: terms.CallbackPurposeLead, clock: "17:00", want: []string{"CALL_WINDOW"}},
		"unless the customer chose the time":     {purpose: terms.CallbackPurposeLead, clock: "17:00", change: chose},
		"but never after 21:00":                  {purpose: terms.CallbackPurposeLead, clock: "21:30", change: chose, want: []string{"HARD_STOP"}},
		"the customer withdrew consent":          {purpose: terms.CallbackPurposeLead, clock: "10:30", change: noMarketing, want: []string{"CONSENT_GIVEN"}},
		"the customer asked not to be contacted": {purpose: terms.CallbackPurposeService, clock: "10:30", change: doNotContact, want: []string{"DO_NOT_CONTACT"}},
		"the customer has died":                  {purpose: terms.CallbackPurposeService, clock: "10:30", change: died, want: []string{"DECEASED"}},
		"the only number proved wrong":           {purpose: terms.CallbackPurposeService, clock: "10:30", change: wrongNumber, want: []string{"NO_NUMBER"}},
		"everything is named at once":            {purpose: terms.CallbackPurposeLead, clock: "22:00", change: noMarketing, want: []string{"CONSENT_GIVEN", "HARD_STOP"}},
	}
	each(t, func(t *testing.T, w *world) {
		for name, c := range cases {
			t.Run(name, func(t *testing.T) {
				w.Clock.Set(desktest.Start)
				cu := w.Customer("李华")
				w.Store.Client.Customer.UpdateOneID(cu.ID).SetMarketingConsent(true).ExecX(w.Raw())
				cb := w.plan(cu, c.purpose)
				if c.change != nil {
					c.change(w, cu, cb)
				}
				w.Clock.Set(w.local("2026-05-13", c.clock))
				before := w.Rows()
				ctx := desk.WithReveal(w.agent())
				why, err := callbacks.WhyNotNow(w.agent(), w.Desk, []string{cb.ID})
				w.ok(err)
				guards := why[cb.ID]
				_, err = callbacks.Start(ctx, w.Desk, cb.ID, cb.Version)
				_, got := refusal(err)
				if !slices.Equal(got, c.want) {
					t.Fatalf("refused by %v (%v), want %v", got, err, c.want)
				}
				if len(guards) != len(c.want) {
					t.Errorf("whyNotNow says %v", guards)
				}
				if c.want == nil {
					return
				}
				if _, shown := desk.Revealed(ctx, cu.ID); shown {
					t.Error("the number was revealed")
				}
				for table, n := range w.Rows() {
					if n != before[table] {
						t.Errorf("the refusal wrote into %s", table)
					}
				}
			})
		}
	})
}

func chose(w *world, _ *gen.Customer, cb *gen.Callback) {
	w.Store.Client.Callback.UpdateOneID(cb.ID).SetCustomerChoseTime(true).ExecX(w.Raw())
}

func noMarketing(w *world, cu *gen.Customer, _ *gen.Callback) {
	w.Store.Client.Customer.UpdateOneID(cu.ID).SetMarketingConsent(false).ExecX(w.Raw())
}

func doNotContact(w *world, cu *gen.Customer, _ *gen.Callback) {
	w.Store.Client.Customer.UpdateOneID(cu.ID).SetDoNotContact(true).ExecX(w.Raw())
}

func died(w *world, cu *gen.Customer, _ *gen.Callback) {
	w.Store.Client.Customer.UpdateOneID(cu.ID).SetDeceasedAt("2026-05-13").ExecX(w.Raw())
}

func wrongNumber(w *world, cu *gen.Customer, _ *gen.Callback) {
	w.Store.Client.CustomerPhone.Update().Where(customerphone.CustomerID(cu.ID)).SetValid(false).SetPrimary(false).ExecX(w.Raw())
	w.Store.Client.Customer.UpdateOneID(cu.ID).SetPhoneMasked("").ExecX(w.Raw())
}

func TestACallCanBeGivenBack(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, cb := w.missed("李华")
		begun := w.start(cb)
		if _, err := callbacks.Release(w.As(access.Consultant), w.Desk, cb.ID, begun.Version); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger releases: %v", err)
		}
		out, err := callbacks.Release(w.agent(), w.Desk, cb.ID, begun.Version)
		w.ok(err)
		if out.StoredState != terms.CallbackStatePlanned || out.StartedAt != nil || out.StartedBy != nil {
			t.Errorf("%s since %v by %v", out.StoredState, out.StartedAt, out.StartedBy)
		}
		if _, err := callbacks.Release(w.agent(), w.Desk, cb.ID, out.Version); !fault.Is(err, fault.GuardFailed) {
			t.Errorf("released twice: %v", err)
		}
		// A supervisor who began somebody's call does not keep the customer as an own one.
		begun, err = callbacks.Start(w.As(access.Supervisor), w.Desk, cb.ID, out.Version)
		w.ok(err)
		if _, err := callbacks.Release(w.As(access.Supervisor), w.Desk, cb.ID, begun.Version); err != nil {
			t.Error(err)
		}
		left := w.Store.Client.CustomerAccess.Query().Where(customeraccess.Ref(cb.ID)).AllX(w.Raw())
		if len(left) != 1 || left[0].StaffID != w.Staff[access.CallbackAgent].ID {
			t.Errorf("own customer of %v", left)
		}
	})
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
