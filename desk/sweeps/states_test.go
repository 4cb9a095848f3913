package sweeps_test

import (
	"testing"
	"time"

	"aftercare/desk/callbacks"
	"aftercare/desk/customers"
	"aftercare/desk/leads"
	"aftercare/desk/sequence"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
)

// lead registers one of a class, of a customer who agreed to marketing calls unless said otherwise.
func (w *world) lead(cu *gen.Customer, class terms.IntentClass, consent bool, next *time.Time) *gen.Lead {
	w.t.Helper()
	w.Store.Client.Customer.UpdateOneID(cu.ID).SetMarketingConsent(consent).ExecX(w.Raw())
	chronic := terms.ConditionClassChronic
	l, err := leads.Register(w.As(access.Consultant), w.Desk, leads.RegisterLeadInput{
		Customer: &cu.ID, Channel: terms.ChannelPhone, IntentClass: &class, ConditionClass: &chronic, NextContactAt: next})
	w.ok(err)
	return l
}

func TestALeadIsCalledAtTheCadenceOfItsClass(t *testing.T) {
	for class, want := range map[terms.IntentClass][]string{
		terms.IntentClassAStrong:      {"2026-05-16 10:05", "2026-05-19 10:05"},
		terms.IntentClassBConsidering: {"2026-05-20 10:05", "2026-05-27 10:05"},
		terms.IntentClassCNotSoon:     {"2026-06-03 10:05", "2026-06-24 10:05"},
		terms.IntentClassDEnquiry:     nil,
	} {
		t.Run(string(class), func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				cu := w.Customer("李华")
				l := w.lead(cu, class, true, nil)
				w.do(sweeps.Leads)
				for _, due := range want {
					cb := w.only(cu)
					if w.says(cb.DueAt) != due || cb.Purpose != terms.CallbackPurposeLead {
						t.Fatalf("%s at %s, want %s", cb.Purpose, w.says(cb.DueAt), due)
					}
					if *cb.AssigneeID != w.Staff[access.Consultant].ID {
						t.Errorf("not with the consultant")
					}
					now := w.Store.Client.Lead.GetX(w.Raw(), l.ID)
					if now.State != terms.LeadStateNurturing || !now.NextContactAt.Equal(cb.DueAt) {
						t.Errorf("the lead is %s, next contact %v", now.State, now.NextContactAt)
					}
					w.Clock.Set(cb.DueAt)
					w.closes(cb, terms.CallbackStateCompleted)
					w.do(sweeps.Next, sweeps.Leads)
				}
				if want == nil && len(w.open(cu)) != 0 {
					t.Error("an enquiry is called")
				}
			})
		})
	}
}

func TestALeadWhoSaidThatCallsAreWelcomeIsCalled(t *testing.T) {
	yes, no := true, false
	for _, c := range []struct {
		name                string
		callback, marketing *bool
		called              bool
	}{
		{"calls are welcome", &yes, nil, true},
		{"calls are welcome, advertising is not", &yes, &no, true},
		{"nothing was asked", nil, nil, false},
		{"no calls", &no, nil, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				a, chronic := terms.IntentClassAStrong, terms.ConditionClassChronic
				l, err := leads.Register(w.As(access.Consultant), w.Desk, leads.RegisterLeadInput{
					Channel: terms.ChannelPhone, IntentClass: &a, ConditionClass: &chronic,
					NewCustomer: &customers.RegisterCustomerInput{Name: "孙丽", CallbackConsent: c.callback, MarketingConsent: c.marketing,
						Phones: []*customers.PhoneInput{{Number: "13812340001"}}}})
				w.ok(err)
				w.do(sweeps.Leads)
				cu := w.Store.Client.Customer.GetX(w.Raw(), l.CustomerID)
				list := w.open(cu)
				if (len(list) == 1) != c.called {
					t.Fatalf("%d calls, called %v", len(list), c.called)
				}
				if !c.called {
					return
				}
				w.Clock.Set(list[0].DueAt)
				begun, err := callbacks.Start(w.As(access.Consultant), w.Desk, list[0].ID, list[0].Version)
				w.ok(err)
				_, err = callbacks.Complete(w.As(access.Consultant), w.Desk, callbacks.CompleteCallbackInput{Callback: begun.ID, ExpectedVersion: begun.Version,
					AnsweredBy: terms.AnsweredBySelf, IdentityVerified: true, Outcome: terms.CallbackOutcomeRefused, Note: &l.CustomerID})
				w.ok(err)
				if ok, err := sequence.Consented(w.System(), w.Store.Client, w.Store.Client.Customer.GetX(w.Raw(), cu.ID), terms.CallbackPurposeLead); err != nil || ok {
					t.Errorf("after the refusal calls are welcome: %v, %v", ok, err)
				}
			})
		})
	}
}

func TestALeadIsCalledWhenItAskedToBe(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		at := w.local("2026-05-18", "19:30") // outside the usual hours of such calls: the customer chose it
		w.lead(cu, terms.IntentClassAStrong, true, &at)
		w.do(sweeps.Leads)
		if cb := w.only(cu); !cb.DueAt.Equal(at) || !cb.CustomerChoseTime {
			t.Errorf("due %s, chosen %v", w.says(cb.DueAt), cb.CustomerChoseTime)
		}
	})
}

func TestALeadWithoutConsentIsNotCalledUntilItIsGiven(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		l := w.lead(cu, terms.IntentClassAStrong, false, nil)
		for range 5 {
			w.do(sweeps.Leads, sweeps.Next)
			w.Clock.Advance(24 * time.Hour)
		}
		if n := len(w.open(cu)); n != 0 {
			t.Fatalf("%d calls without consent", n)
		}
		if o := w.origins(l.ID); len(o) == 0 || o[0].Skipped != "NO_CONSENT" {
			t.Errorf("nothing says why: %v", o)
		}
		w.Store.Client.Customer.UpdateOneID(cu.ID).SetMarketingConsent(true).ExecX(w.Raw())
		for range 4 {
			w.do(sweeps.Leads)
			w.Clock.Advance(24 * time.Hour)
		}
		if n := len(w.open(cu)); n != 1 {
			t.Errorf("%d calls after the consent", n)
		}
	})
}

func TestAChangeOfClassReplansTheFutureCall(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		l := w.lead(cu, terms.IntentClassCNotSoon, true, nil)
		w.do(sweeps.Leads)
		old := w.only(cu)
		l = w.Store.Client.Lead.GetX(w.Raw(), l.ID)
		_, err := leads.Assess(w.As(access.Consultant), w.Desk, leads.AssessLeadInput{
			ID: l.ID, ExpectedVersion: l.Version, IntentClass: terms.IntentClassAStrong, ConditionClass: terms.ConditionClassAcute})
		w.ok(err)
		w.do(sweeps.Leads, sweeps.Next)
		if cb := w.only(cu); w.says(cb.DueAt) != "2026-05-16 10:05" || cb.ID == old.ID {
			t.Errorf("called at %s", w.says(cb.DueAt))
		}
		if got := w.Store.Client.Callback.GetX(w.Raw(), old.ID); got.StoredState != terms.CallbackStateCancelled {
			t.Errorf("the old call is %s", got.StoredState)
		}
	})
}

func TestACallThatNeedsConsentKeepsItsDistanceFromTheOthers(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		w.visit(cu, w.local("2026-05-13", "09:00"), false, "implant")
		w.do(sweeps.Visits)
		for range 2 { // the same evening and the next day; then 16 May, 10:00
			cb := w.only(cu)
			w.Clock.Set(cb.DueAt)
			w.closes(cb, terms.CallbackStateCompleted)
			w.do(sweeps.Next)
		}
		w.Clock.Set(w.local("2026-05-14", "11:00"))
		w.lead(cu, terms.IntentClassAStrong, true, nil)
		w.do(sweeps.Leads) // would be 17 May, 11:00
		list := w.open(cu)
		if len(list) != 2 || list[1].Purpose != terms.CallbackPurposeLead || list[1].DueAt.Sub(list[0].DueAt) < 48*time.Hour {
			t.Fatalf("calls %v", list)
		}
	})
}

func TestTheRecoveryOfAMissedAppointmentGoesBeforeTheCadence(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		w.appointment(cu, w.local("2026-05-13", "09:00"), terms.AppointmentStatusBooked)
		w.do(sweeps.Missed)
		l := w.lead(cu, terms.IntentClassAStrong, true, nil)
		sales := func() int {
			return w.Store.Client.Callback.Query().Where(callback.PurposeEQ(terms.CallbackPurposeLead)).CountX(w.Raw())
		}
		for w.Clock.Now().Before(w.local("2026-06-12", "09:00")) {
			w.do(sweeps.Next, sweeps.Leads)
			for _, cb := range w.open(cu) {
				if !cb.DueAt.After(w.Clock.Now()) {
					w.closes(cb, terms.CallbackStateCompleted)
				}
			}
			if n := sales(); n != 0 {
				t.Fatalf("%d calls of the cadence at %s", n, w.says(w.Clock.Now()))
			}
			w.Clock.Advance(24 * time.Hour)
		}
		if o := w.origins(l.ID); len(o) < 5 || o[0].Skipped != "RECOVERING" {
			t.Errorf("the cadence was skipped %d times", len(o))
		}
		for range 10 {
			for _, cb := range w.open(cu) {
				if !cb.DueAt.After(w.Clock.Now()) {
					w.closes(cb, terms.CallbackStateCompleted)
				}
			}
			w.do(sweeps.Next, sweeps.Leads)
			w.Clock.Advance(24 * time.Hour)
		}
		if sales() == 0 {
			t.Error("after the month the cadence does not begin")
		}
	})
}

func TestMembersAreCalledRegularlyByTier(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		seen := w.local("2026-05-01", "15:00")
		want := map[terms.Tier]string{
			terms.TierOrdinary: "", terms.TierSilver: "2026-06-30 10:00", terms.TierGold: "2026-05-31 10:00", terms.TierDiamond: "2026-05-16 10:00",
		}
		people := map[terms.Tier]*gen.Customer{}
		for tier := range want {
			cu := w.Customer(string(tier))
			w.Store.Client.Customer.UpdateOneID(cu.ID).SetTier(tier).ExecX(w.Raw())
			people[tier] = cu
			_, err := w.Store.Write.Exec("UPDATE customers SET created_at = ? WHERE id = ?", seen.UTC(), cu.ID)
			w.ok(err)
		}
		for range 3 {
			w.do(sweeps.Tiers)
		}
		for tier, due := range want {
			list := w.open(people[tier])
			switch {
			case due == "" && len(list) != 0:
				t.Errorf("%s is called", tier)
			case due != "" && (len(list) != 1 || w.says(list[0].DueAt) != due || list[0].Purpose != terms.CallbackPurposeRoutine):
				t.Errorf("%s: %v, want one call at %s", tier, list, due)
			}
		}
		gold := w.only(people[terms.TierGold])
		w.Clock.Set(gold.DueAt.Add(time.Hour))
		w.closes(gold, terms.CallbackStateCompleted)
		w.do(sweeps.Next, sweeps.Tiers)
		if cb := w.only(people[terms.TierGold]); w.says(cb.DueAt) != "2026-06-30 10:00" {
			t.Errorf("the next call is at %s, want 30 days after the last", w.says(cb.DueAt))
		}
	})
}

func TestTheSeriesAfterATreatmentComesBeforeTheRegularCalls(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		w.Store.Client.Customer.UpdateOneID(cu.ID).SetTier(terms.TierDiamond).ExecX(w.Raw())
		w.visit(cu, w.local("2026-05-12", "11:00"), true, "double-eyelid") // 180 days of care, then every 15
		w.do(sweeps.Tiers)
		if cb := w.only(cu); w.says(cb.DueAt) != "2026-11-23 10:00" {
			t.Errorf("the first regular call is at %s", w.says(cb.DueAt))
		}
	})
}

func TestBirthdaysAreGreetedOnlyWhereTheRuleIsOnAndTheCustomerAgreed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		yes, no := w.Customer("李华"), w.Customer("王芳")
		for _, cu := range []*gen.Customer{yes, no} {
			w.Store.Client.Customer.UpdateOneID(cu.ID).SetBirthDate("1990-05-14").SetMarketingConsent(cu == yes).ExecX(w.Raw())
		}
		w.do(sweeps.Birthdays)
		if len(w.open(yes)) != 0 {
			t.Fatal("greeted while the rule is off")
		}
		w.Store.Client.CallbackRule.Update().SetActive(true).ExecX(w.Raw())
		w.do(sweeps.Birthdays, sweeps.Birthdays)
		if cb := w.only(yes); w.says(cb.DueAt) != "2026-05-14 10:00" || cb.Purpose != terms.CallbackPurposeGreeting {
			t.Errorf("%s at %s", cb.Purpose, w.says(cb.DueAt))
		}
		if len(w.open(no)) != 0 {
			t.Error("greeted without consent")
		}
	})
}

func TestEveryLeadIsFoundHoweverManyThereAre(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const n = 230 // more than one batch, half of them without a next contact
		for i := range n {
			cu := w.Customer("客户")
			w.Store.Client.Customer.UpdateOneID(cu.ID).SetMarketingConsent(true).ExecX(w.Raw())
			c := w.Store.Client.Lead.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(w.Clock.Now()).SetCustomerID(cu.ID).
				SetChannel(terms.ChannelPhone).SetState(terms.LeadStateAssessed).SetIntentClass(terms.IntentClassAStrong).SetAssessedAt(w.Clock.Now())
			if i%2 == 0 {
				c.SetNextContactAt(w.Clock.Now().Add(time.Duration(i%7) * time.Hour))
			}
			c.SaveX(w.Raw())
		}
		res, err := sweeps.Leads(w.System(), w.Desk)
		w.ok(err)
		if got := w.Store.Client.Callback.Query().CountX(w.Raw()); got != n || res.Done != n {
			t.Errorf("%d calls, %d done, want %d", got, res.Done, n)
		}
	})
}
