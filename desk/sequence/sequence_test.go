package sequence_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/defaults"
	"aftercare/desk/desktest"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/testdb"
)

type world struct {
	*desktest.Fixture
	t *testing.T
}

func each(t *testing.T, run func(t *testing.T, w *world)) {
	t.Helper()
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := &world{Fixture: desktest.New(t, url), t: t}
		w.ok(defaults.Ensure(w.System(), w.Desk))
		run(t, w)
	})
}

func (w *world) ok(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) in(do func(ctx context.Context, tx *desk.Tx) error) {
	w.t.Helper()
	_, err := desk.InTx(w.System(), w.Desk, func(ctx context.Context, tx *desk.Tx) (bool, error) { return true, do(ctx, tx) })
	w.ok(err)
}

// source is a missed appointment of now, without a row behind it.
func (w *world) source(cu *gen.Customer, id string) sequence.Source {
	return sequence.Source{Trigger: terms.CallbackTriggerAppointmentMissed, Type: sequence.TypeAppointment, ID: id, Customer: cu.ID, At: w.Clock.Now()}
}

func (w *world) plan(src sequence.Source) []*gen.Callback {
	w.t.Helper()
	var out []*gen.Callback
	w.in(func(ctx context.Context, tx *desk.Tx) (err error) {
		out, err = sequence.Plan(ctx, tx, src)
		return err
	})
	return out
}

func (w *world) open(cu *gen.Customer) []*gen.Callback {
	return w.Store.Client.Callback.Query().Where(callback.CustomerID(cu.ID), callback.Open(true)).WithOrigins().
		Order(callback.ByDueAt(), callback.ByID()).AllX(w.Raw())
}

func TestWhoCallsIsTheOwnerElseTheConsultantElseWhoHasLeastToDo(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		agent, consultant, doctor := w.Staff[access.CallbackAgent], w.Staff[access.Consultant], w.Staff[access.Doctor]
		second := w.Member("second", access.CallbackAgent, w.Hospital)
		gone := w.Member("gone", access.CallbackAgent, w.Hospital)
		w.Store.Client.Staff.UpdateOneID(gone.ID).SetActive(false).ExecX(w.Raw())
		w.Member("elsewhere", access.CallbackAgent, w.Other)
		made := func(name string, owner, from string) string {
			cu := w.Customer(name)
			if owner != "" {
				w.Store.Client.Customer.UpdateOneID(cu.ID).SetOwnerID(owner).ExecX(w.Raw())
			}
			src := w.source(cu, "ap_"+name)
			src.Consultant = from
			list := w.plan(src)
			if len(list) != 1 || list[0].AssigneeID == nil {
				t.Fatalf("%s: %v", name, list)
			}
			if own, err := desk.Owns(w.Raw(), w.Store.Client, cu.ID, *list[0].AssigneeID); err != nil || !own {
				t.Errorf("%s: not the caller's own customer", name)
			}
			return *list[0].AssigneeID
		}
		if got := made("owned", w.Staff[access.AccountManager].ID, consultant.ID); got != w.Staff[access.AccountManager].ID {
			t.Errorf("the owner does not call, %s does", got)
		}
		if got := made("owned-by-a-doctor", doctor.ID, consultant.ID); got != consultant.ID {
			t.Errorf("a doctor does not call; %s does, not the consultant", got)
		}
		if got := made("owner-left", gone.ID, gone.ID); got == gone.ID {
			t.Error("somebody who has left calls")
		}
		count := map[string]int{}
		for _, cb := range w.Store.Client.Callback.Query().AllX(w.Raw()) {
			count[*cb.AssigneeID]++
		}
		for i := range 5 {
			count[made(strings.Repeat("x", i+1), "", "")]++
		}
		if count[agent.ID] != 3 || count[second.ID] != 3 {
			t.Errorf("the agents have %d and %d calls, want as many each", count[agent.ID], count[second.ID])
		}
	})
}

func TestWithoutAnybodyWhoCallsTheCallIsNobodys(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.Store.Client.RoleGrant.Update().SetValidUntil(w.Clock.Now()).ExecX(w.Raw())
		if list := w.plan(w.source(w.Customer("李华"), "ap_1")); len(list) != 1 || list[0].AssigneeID != nil {
			t.Errorf("%v", list)
		}
	})
}

func TestTheBriefSaysWhatMattersAndNoNumber(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		src := w.source(cu, "ap_1")
		src.Note, src.Doctor = "想做双眼皮\n2026-05-10 来电 138 1234 5678 或 057187654321", w.Staff[access.Doctor].ID
		if got := *w.plan(src)[0].KeyPoints; got != "想做双眼皮 2026-05-10 来电 *** 或 ***；员工doctor" {
			t.Errorf("%q", got)
		}
		quiet := w.Customer("王芳")
		w.Store.Client.Customer.UpdateOneID(quiet.ID).SetConditionClass(terms.ConditionClassSpecial).ExecX(w.Raw())
		src.Customer, src.ID = quiet.ID, "ap_2"
		if got := w.plan(src)[0].KeyPoints; got != nil {
			t.Errorf("a special condition is written on the card: %q", *got)
		}
		src.Customer, src.ID, src.Note = w.Customer("赵敏").ID, "ap_3", strings.Repeat("长", 500)
		if got := []rune(*w.plan(src)[0].KeyPoints); len(got) != sequence.BriefLength {
			t.Errorf("%d characters", len(got))
		}
	})
}

func TestTheScriptSpeaksTheCustomersLanguage(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for lang, want := range map[string]string{"": "zh-CN", "zh": "zh-CN", "en-GB": "en", "fr": "zh-CN"} {
			cu := w.Customer("客户" + lang)
			w.Store.Client.Customer.UpdateOneID(cu.ID).SetLanguagePreference(lang).ExecX(w.Raw())
			cb := w.plan(w.source(cu, "ap_"+lang))[0]
			if got := w.Store.Client.Script.GetX(w.Raw(), *cb.ScriptID); got.Language != want || got.Purpose != cb.Purpose {
				t.Errorf("%q: %s %s", lang, got.Language, got.Purpose)
			}
		}
	})
}

func TestNearCallsOfOneKindBecomeOneAtTheEarlierTime(t *testing.T) {
	for name, c := range map[string]struct {
		purpose terms.CallbackPurpose
		in      time.Duration
		change  func(*gen.CallbackUpdateOne)
		shared  bool
		moved   bool
	}{
		"care within two days":             {terms.CallbackPurposeRoutine, 47 * time.Hour, nil, true, true},
		"care after two days":              {terms.CallbackPurposeRoutine, 49 * time.Hour, nil, false, false},
		"care never carries a sale":        {terms.CallbackPurposeCampaign, time.Hour, nil, false, false},
		"a time that the customer chose":   {terms.CallbackPurposeRoutine, 24 * time.Hour, func(u *gen.CallbackUpdateOne) { u.SetCustomerChoseTime(true) }, true, false},
		"a call that has been tried":       {terms.CallbackPurposeRoutine, 24 * time.Hour, func(u *gen.CallbackUpdateOne) { u.SetTries(1) }, true, false},
		"a call under way is not added to": {terms.CallbackPurposeRoutine, time.Hour, func(u *gen.CallbackUpdateOne) { u.SetStoredState(terms.CallbackStateInProgress) }, false, false},
		"one that is over is not":          {terms.CallbackPurposeRoutine, time.Hour, func(u *gen.CallbackUpdateOne) { u.SetOpen(false).SetStoredState(terms.CallbackStateCompleted) }, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				cu := w.Customer("李华")
				due := w.Clock.Now().Add(c.in)
				there := w.Store.Client.Callback.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(w.Clock.Now()).SetCustomerID(cu.ID).
					SetPurpose(c.purpose).SetStoredState(terms.CallbackStatePlanned).SetDueAt(due).SetFirstDueAt(due).SaveX(w.Raw())
				if c.change != nil {
					u := w.Store.Client.Callback.UpdateOneID(there.ID)
					c.change(u)
					u.ExecX(w.Raw())
				}
				got := w.plan(w.source(cu, "ap_1"))
				if len(got) != 1 || (got[0].ID == there.ID) != c.shared {
					t.Fatalf("shared %v, want %v", got, c.shared)
				}
				if moved := got[0].DueAt.Equal(w.Clock.Now()); c.shared && moved != c.moved {
					t.Errorf("moved to now: %v, want %v", moved, c.moved)
				}
				if c.shared && c.moved != (got[0].Version == there.Version+1) {
					t.Errorf("version %d", got[0].Version)
				}
			})
		})
	}
}

func TestWhoMayNotBeCalledGetsNoCallAndItSaysWhy(t *testing.T) {
	for want, change := range map[string]func(*gen.CustomerUpdateOne){
		sequence.SkipDeceased:     func(u *gen.CustomerUpdateOne) { u.SetDeceasedAt("2026-05-01") },
		sequence.SkipDoNotContact: func(u *gen.CustomerUpdateOne) { u.SetDoNotContact(true) },
		sequence.SkipNoConsent:    func(u *gen.CustomerUpdateOne) { u.SetCallbackConsent(false) },
	} {
		t.Run(want, func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				cu := w.Customer("李华")
				u := w.Store.Client.Customer.UpdateOneID(cu.ID)
				change(u)
				u.ExecX(w.Raw())
				for range 2 {
					if list := w.plan(w.source(cu, "ap_1")); len(list) != 0 {
						t.Fatalf("%v", list)
					}
				}
				o := w.Store.Client.CallbackOrigin.Query().OnlyX(w.Raw())
				if o.Skipped != want || o.CallbackID != nil {
					t.Errorf("%+v", o)
				}
			})
		})
	}
}

func TestTheSeriesAfterATreatmentGoesOnWithoutConsentToOtherCalls(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		w.Store.Client.Customer.UpdateOneID(cu.ID).SetCallbackConsent(false).ExecX(w.Raw())
		src := sequence.Source{Trigger: terms.CallbackTriggerProcedureDone, Type: sequence.TypeTreatment + "SURGERY", ID: "vi_1",
			Customer: cu.ID, At: w.Clock.Now(), Family: terms.ProcedureFamilySurgery}
		if list := w.plan(src); len(list) != 1 || list[0].Purpose != terms.CallbackPurposePostOp {
			t.Errorf("%v", list)
		}
	})
}

func TestAStopEndsOnlyWhatItEnds(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		recovery := w.plan(w.source(cu, "ap_1"))[0]
		w.Clock.Advance(72 * time.Hour)
		care := w.plan(sequence.Source{Trigger: terms.CallbackTriggerProcedureDone, Type: sequence.TypeTreatment + "SURGERY", ID: "vi_1",
			Customer: cu.ID, At: w.Clock.Now(), Family: terms.ProcedureFamilySurgery})[0]
		shared := w.plan(w.source(cu, "ap_2"))[0] // joins the evening's care call
		if shared.ID != care.ID {
			t.Fatalf("the second recovery does not join the care call")
		}
		stopped := func(stop followup.Stop, except ...string) int {
			n := 0
			w.in(func(ctx context.Context, tx *desk.Tx) (err error) {
				n, err = sequence.Stop(ctx, tx, cu.ID, stop, except...)
				return err
			})
			return n
		}
		if n := stopped(followup.Arrival, recovery.ID); n != 0 {
			t.Errorf("%d cancelled though excepted", n)
		}
		if n := stopped(followup.Arrival); n != 1 {
			t.Errorf("%d cancelled, want the recovery", n)
		}
		list := w.open(cu)
		if len(list) != 1 || list[0].ID != care.ID {
			t.Fatalf("left %v", list)
		}
		if n := stopped(followup.Arrival); n != 0 {
			t.Errorf("a second arrival cancels %d", n)
		}
		if n := stopped(followup.Death); n != 1 || len(w.open(cu)) != 0 {
			t.Errorf("death cancels %d", n)
		}
	})
}

func TestAChangeOfTierReplansFutureCallsOnly(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		tier := func(to terms.Tier) {
			t.Helper()
			w.Store.Client.Customer.UpdateOneID(cu.ID).SetTier(to).ExecX(w.Raw())
			now := w.Store.Client.Customer.GetX(w.Raw(), cu.ID)
			w.in(func(ctx context.Context, tx *desk.Tx) error { return sequence.TierChanged(ctx, tx, now) })
		}
		due := func() string {
			t.Helper()
			list := w.open(cu)
			if len(list) != 1 {
				t.Fatalf("%d open calls", len(list))
			}
			return list[0].DueAt.In(w.Zone).Format("2006-01-02")
		}
		tier(terms.TierSilver)
		if got := due(); got != "2026-07-12" {
			t.Errorf("silver: %s", got)
		}
		tier(terms.TierDiamond)
		if got := due(); got != "2026-05-28" {
			t.Errorf("diamond: %s", got)
		}
		tier(terms.TierSilver) // back: the step that was set aside is taken over
		if got := due(); got != "2026-07-12" {
			t.Errorf("silver again: %s", got)
		}
		tier(terms.TierOrdinary)
		if n := len(w.open(cu)); n != 0 {
			t.Errorf("ordinary: %d calls", n)
		}
	})
}
