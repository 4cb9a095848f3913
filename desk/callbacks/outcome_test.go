package callbacks_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/desk/appointments"
	"aftercare/desk/callbacks"
	"aftercare/desk/complaints"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaintclock"
	"aftercare/ent/gen/consententry"
	"aftercare/ent/gen/customeraccess"
	"aftercare/ent/gen/customerphone"
	"aftercare/ent/gen/staffnotice"
)

func text(s string) *string { return &s }

func TestACompletedCallIsOnRecordAndItsSequenceGoesOn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		five := 5
		out := w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone, Satisfaction: &five,
			Concerns: []string{"PRICE", " 恢复期 ", "PRICE"}, NoShowReason: text("TRANSPORT")})
		got := w.now(cb)
		if got.StoredState != terms.CallbackStateCompleted || got.Open || !got.Reached || *got.Satisfaction != 5 || got.Tries != 0 ||
			!got.ClosedAt.Equal(w.Clock.Now()) || !got.FirstAttemptAt.Equal(w.Clock.Now()) || *got.LastOutcome != terms.CallbackOutcomeDone || got.StartedAt != nil {
			t.Errorf("the call is %+v", got)
		}
		if a := got.Edges.Attempts; len(a) != 1 || *a[0].Note != "聊过了" || !slices.Equal(a[0].Concerns, []string{"PRICE", "恢复期"}) || *a[0].NoShowReason != "TRANSPORT" {
			t.Errorf("the attempt is %+v", a)
		}
		if *w.customer(cu).LastCallbackID != cb.ID {
			t.Error("not the customer's last contact")
		}
		if n := w.Store.Client.CustomerAccess.Query().Where(customeraccess.Ref(cb.ID)).CountX(w.Raw()); n != 0 {
			t.Error("the customer is still the agent's own")
		}
		if out.Next != nil || out.Complaint != nil || out.Appointment != nil {
			t.Errorf("payload %+v", out)
		}
		w.sweep(sweeps.Next)
		next := w.only(cu)
		if w.says(next.DueAt) != "2026-05-16 09:30" {
			t.Errorf("the next call is at %s", w.says(next.DueAt))
		}
		if brief := deref(next.KeyPoints); brief != "双眼皮面诊；交通不便、费用、恢复期；员工doctor" {
			t.Errorf("its brief is %q", brief)
		}
	})
}

func TestNobodyAnswersThreeTimesInDifferentPartsOfTheDay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		in := callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeNoAnswer, AnsweredBy: terms.AnsweredByNobody, Note: text("")}
		var due []string
		for range 3 {
			w.done(cb, in)
			cb = w.now(cb)
			if !cb.Open {
				break
			}
			due = append(due, w.says(cb.DueAt))
			w.Clock.Set(cb.DueAt)
		}
		if !slices.Equal(due, []string{"2026-05-14 14:00", "2026-05-15 18:30"}) {
			t.Errorf("tried again at %v", due)
		}
		if cb.StoredState != terms.CallbackStateUnreachable || cb.Tries != 2 || cb.Reached || !cb.FirstDueAt.Equal(w.local("2026-05-13", "10:05")) {
			t.Errorf("%s after %d tries, first due %s", cb.StoredState, cb.Tries, w.says(cb.FirstDueAt))
		}
		w.sweep(sweeps.Next)
		if next := w.only(cu); w.says(next.DueAt) != "2026-05-16 09:30" {
			t.Errorf("the sequence goes on at %s", w.says(next.DueAt))
		}
	})
}

func TestABusyCustomerIsCalledAtTheTimeAgreed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		at := w.local("2026-05-13", "13:15")
		w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeBusy, NextAt: &at, Note: text("")})
		got := w.only(cu)
		if got.ID != cb.ID || !got.DueAt.Equal(at) || !got.CustomerChoseTime || got.Tries != 0 || w.says(*got.WindowEnd) != "2026-05-13 21:00" {
			t.Errorf("%+v", got)
		}
		w.Clock.Set(at) // outside the usual hours, but the customer chose it
		w.start(got)
	})
}

func TestACallThatNeedsAnotherMakesOneAndTheSequenceWaitsForIt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		at := w.local("2026-05-25", "10:00")
		out := w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeNeedsMore, NextAt: &at, Concerns: []string{"PRICE"}})
		w.sweep(sweeps.Next)
		next := w.only(cu)
		if out.Next == nil || next.ID != out.Next.ID || !next.DueAt.Equal(at) || *next.PreviousID != cb.ID || *next.AssigneeID != *cb.AssigneeID {
			t.Fatalf("next %+v", next)
		}
		if o := next.Edges.Origins; len(o) != 1 || o[0].Manual || o[0].StepKey != "d0" {
			t.Errorf("its reason is %+v", o)
		}
		w.Clock.Set(at)
		w.done(next, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone})
		w.sweep(sweeps.Next)
		if last := w.only(cu); w.says(last.DueAt) != "2026-06-12 09:30" {
			t.Errorf("then the sequence goes on at %s, want the month", w.says(last.DueAt))
		}
	})
}

func TestTheSameMomentMayBeAgreedAgain(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		at := w.local("2026-05-13", "16:00") // later on the day of the call
		for range 3 {                        // the customer rings back, and the time stays as it was
			out := w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeNeedsMore, NextAt: &at})
			cb = out.Next
		}
		last := w.only(cu)
		if o := last.Edges.Origins; last.ID != cb.ID || !last.DueAt.Equal(at) || len(o) != 1 || o[0].StepKey != "d0" {
			t.Errorf("%+v for %+v", last, o)
		}
	})
}

func TestABookingMakesTheMissedTimeGoodAndEndsItsRecovery(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		at := w.local("2026-05-15", "10:00")
		out := w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeBooked, Appointment: &appointments.BookAppointmentInput{StartsAt: at}})
		if a := out.Appointment; a == nil || !a.StartsAt.Equal(at) || a.CustomerID != cu.ID || deref(a.ReplacesID) != deref(cb.AppointmentID) {
			t.Fatalf("booked %+v", a)
		}
		w.sweep(sweeps.Next, sweeps.Missed)
		if n := len(w.open(cu)); n != 0 {
			t.Errorf("%d more calls", n)
		}
	})
}

func TestARefusedBookingWritesNothing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, cb := w.missed("李华")
		begun := w.start(cb)
		before := w.Rows()
		past := w.local("2026-05-12", "10:00")
		_, err := callbacks.Complete(w.agent(), w.Desk, callbacks.CompleteCallbackInput{
			Callback: cb.ID, ExpectedVersion: begun.Version, AnsweredBy: terms.AnsweredBySelf, IdentityVerified: true,
			Outcome: terms.CallbackOutcomeBooked, Note: text("约好了"), Appointment: &appointments.BookAppointmentInput{StartsAt: past}})
		kind, paths := refusal(err)
		if kind != "INVALID_INPUT" || !slices.Contains(paths, "input.appointment.startsAt") {
			t.Errorf("%v", err)
		}
		for table, n := range w.Rows() {
			if n != before[table] {
				t.Errorf("half-written into %s", table)
			}
		}
		if got := w.now(cb); got.StoredState != terms.CallbackStateInProgress || got.Version != begun.Version {
			t.Errorf("the call is %s, version %d", got.StoredState, got.Version)
		}
	})
}

func TestARefusalIsWrittenDownAndEndsTheCallsOfItsKind(t *testing.T) {
	for _, c := range []struct {
		purpose terms.CallbackPurpose
		line    string
		gone    []terms.CallbackPurpose
		stays   []terms.CallbackPurpose
	}{
		{terms.CallbackPurposeLead, "MARKETING", []terms.CallbackPurpose{terms.CallbackPurposeGreeting}, []terms.CallbackPurpose{terms.CallbackPurposeRoutine, terms.CallbackPurposePostOp}},
		{terms.CallbackPurposeRoutine, "CARE", []terms.CallbackPurpose{terms.CallbackPurposeService}, []terms.CallbackPurpose{terms.CallbackPurposePostOp, terms.CallbackPurposeLead}},
		{terms.CallbackPurposePostOp, "CARE", []terms.CallbackPurpose{terms.CallbackPurposePostOp, terms.CallbackPurposeService}, []terms.CallbackPurpose{terms.CallbackPurposeLead}},
	} {
		t.Run(string(c.purpose), func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				cu := w.Customer("李华")
				w.Store.Client.Customer.UpdateOneID(cu.ID).SetMarketingConsent(true).ExecX(w.Raw())
				cb := w.plan(cu, c.purpose)
				var gone, stays []*gen.Callback
				for _, p := range c.gone { // far enough away not to be the same call
					gone = append(gone, w.planAt(cu, p, w.Clock.Now().AddDate(0, 0, 3)))
				}
				for _, p := range c.stays {
					stays = append(stays, w.plan(cu, p))
				}
				w.Clock.Set(w.local("2026-05-13", "10:30"))
				w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeRefused})
				if got := w.now(cb); got.StoredState != terms.CallbackStateRefused {
					t.Errorf("the call is %s", got.StoredState)
				}
				for _, x := range gone {
					if got := w.now(x); got.StoredState != terms.CallbackStateCancelled {
						t.Errorf("%s is %s", got.Purpose, got.StoredState)
					}
				}
				for _, x := range stays {
					if got := w.now(x); got.StoredState != terms.CallbackStatePlanned {
						t.Errorf("%s is %s", got.Purpose, got.StoredState)
					}
				}
				e := w.Store.Client.ConsentEntry.Query().Where(consententry.CustomerID(cu.ID)).OnlyX(w.Raw())
				if e.Given || e.Purpose != c.line {
					t.Errorf("the ledger says %+v", e)
				}
				now := w.customer(cu)
				if now.MarketingConsent != (c.line != "MARKETING") || now.CallbackConsent != (c.line != "CARE") || now.DoNotContact {
					t.Errorf("marketing %v, calls %v", now.MarketingConsent, now.CallbackConsent)
				}
			})
		})
	}
}

func TestARefusedRecoveryIsOver(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeRefused})
		for range 5 {
			w.sweep(sweeps.Next, sweeps.Missed)
			w.Clock.Advance(7 * 24 * time.Hour)
		}
		if n := len(w.open(cu)); n != 0 {
			t.Errorf("%d more calls", n)
		}
	})
}

func TestAWrongNumberIsNeverDialledAgain(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeWrongNumber, AnsweredBy: terms.AnsweredByOther})
		if got := w.now(cb); got.StoredState != terms.CallbackStateClosedInvalid {
			t.Errorf("the call is %s", got.StoredState)
		}
		p := w.Store.Client.CustomerPhone.Query().Where(customerphone.CustomerID(cu.ID)).OnlyX(w.Raw())
		if p.Valid || w.customer(cu).PhoneMasked != "" {
			t.Errorf("the number is valid %v, shown as %q", p.Valid, w.customer(cu).PhoneMasked)
		}
		w.sweep(sweeps.Next)
		if n := len(w.open(cu)); n != 0 {
			t.Errorf("%d more calls", n)
		}
	})
}

func TestAfterTheLastNumberProvedWrongOtherCallsStayInSightAndTheOwnerIsTold(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		owner, boss := w.Staff[access.Consultant].ID, w.Staff[access.Supervisor].ID
		for name, c := range map[string]struct {
			change func(cu *gen.Customer)
			told   []string
		}{
			"the owner":                           {func(cu *gen.Customer) { w.own(cu, owner) }, []string{owner}},
			"the supervisors when nobody owns":    {func(*gen.Customer) {}, []string{boss}},
			"the supervisors when the owner left": {func(cu *gen.Customer) { w.own(cu, w.left()) }, []string{boss}},
			"nobody when another number is left":  {func(cu *gen.Customer) { w.secondNumber(cu) }, nil},
		} {
			t.Run(name, func(t *testing.T) {
				cu, cb := w.missed(name)
				c.change(cu)
				other := w.planAt(cu, terms.CallbackPurposeService, w.Clock.Now().Add(72*time.Hour))
				w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeWrongNumber, AnsweredBy: terms.AnsweredByOther})
				var told []string
				for _, n := range w.Store.Client.StaffNotice.Query().Where(staffnotice.Kind("callback.noNumber"), staffnotice.Ref(cu.ID)).AllX(w.Raw()) {
					told = append(told, n.StaffID)
				}
				if !slices.Equal(told, c.told) {
					t.Errorf("told %v, want %v", told, c.told)
				}
				if got := w.only(cu); got.ID != other.ID {
					t.Errorf("left is %s", got.ID)
				}
				why, err := callbacks.WhyNotNow(w.agent(), w.Desk, []string{other.ID})
				w.ok(err)
				named := slices.ContainsFunc(why[other.ID], func(g fault.Guard) bool { return g.Code == "NO_NUMBER" })
				if named == (c.told == nil) {
					t.Errorf("the worklist says %v", why[other.ID])
				}
			})
		}
	})
}

func TestANumberThatSomebodyElseGaveIsTriedNextAndKeptUnverifiedUntilItProvesRight(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeThirdPartyGaveNumber, AnsweredBy: terms.AnsweredByRelative, NewNumber: text("139-1234-5678")})
		got := w.only(cu)
		if got.ID != cb.ID || got.DueAt.After(w.Clock.Now()) {
			t.Fatalf("due %s", w.says(got.DueAt))
		}
		p := w.Store.Client.CustomerPhone.Query().Where(customerphone.Number("+8613912345678")).OnlyX(w.Raw())
		if p.Verified || p.Primary || w.customer(cu).PhoneMasked != "138****0001" {
			t.Errorf("%+v", p)
		}
		w.done(got, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone})
		p = w.Store.Client.CustomerPhone.GetX(w.Raw(), p.ID)
		if !p.Verified || !p.Primary || w.customer(cu).PhoneMasked != "139****5678" {
			t.Errorf("after the call %+v, shown as %s", p, w.customer(cu).PhoneMasked)
		}
	})
}

func TestSomebodyElseWhoDeclinesIsAskedAgainADayLater(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeThirdPartyDeclined, AnsweredBy: terms.AnsweredByRelative})
		if got := w.only(cu); got.ID != cb.ID || w.says(got.DueAt) != "2026-05-14 10:05" || got.Tries != 1 {
			t.Errorf("due %s after %d tries", w.says(got.DueAt), got.Tries)
		}
	})
}

func TestAClaimOfAuthorityStopsEverythingUnlessItIsOnFile(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		in := callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeThirdPartyClaimsAuthority, AnsweredBy: terms.AnsweredByRelative}
		w.done(cb, in)
		w.sweep(sweeps.Next)
		if got := w.now(cb); got.StoredState != terms.CallbackStateCancelled || len(w.open(cu)) != 0 {
			t.Errorf("the call is %s, %d more", got.StoredState, len(w.open(cu)))
		}
		n := w.Store.Client.StaffNotice.Query().Where(staffnotice.Kind("callback.authorityClaimed")).OnlyX(w.Raw())
		if n.StaffID != w.Staff[access.Supervisor].ID || n.Ref != cb.ID {
			t.Errorf("told %+v", n)
		}

		other, cb := w.missed("王芳")
		w.Store.Client.RelatedPerson.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(w.Clock.Now()).SetCustomerID(other.ID).
			SetName("王军").SetRelationship("配偶").SetAuthorization("就诊安排").SaveX(w.Raw())
		w.done(cb, in)
		w.sweep(sweeps.Next)
		if got := w.now(cb); got.StoredState != terms.CallbackStateCompleted || len(w.open(other)) != 1 {
			t.Errorf("with authority the call is %s, %d more", got.StoredState, len(w.open(other)))
		}
	})
}

func TestWhoWentElsewhereIsLeftInPeace(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		l := w.Store.Client.Lead.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(w.Clock.Now()).SetCustomerID(cu.ID).
			SetChannel(terms.ChannelPhone).SetState(terms.LeadStateNurturing).SetIntentClass(terms.IntentClassAStrong).
			SetNextContactAt(w.Clock.Now()).SetAssessedAt(w.Clock.Now()).SaveX(w.Raw())
		w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeLostToOther, NoShowReason: text("WENT_ELSEWHERE")})
		w.sweep(sweeps.Next, sweeps.Leads)
		if got := w.Store.Client.Lead.GetX(w.Raw(), l.ID); got.State != terms.LeadStateLostToOther || len(w.open(cu)) != 0 {
			t.Errorf("the lead is %s, %d more calls", got.State, len(w.open(cu)))
		}
	})
}

func TestAProblemBecomesAComplaintInTheSameBreath(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		out := w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeProblemFound, Complaint: &complaints.RegisterComplaintInput{
			Channel: terms.ChannelPhone, ServiceLine: terms.ServiceLinePlastic, Subject: "术后红肿", Description: "客户反映红肿三天。",
			Place: "unknown", OccurredOn: text("2026-01-05"), Flags: []terms.ComplaintFlag{terms.ComplaintFlagPotentialMajor}}})
		cp := out.Complaint
		if cp == nil || deref(cp.CustomerID) != cu.ID || deref(cp.CallbackID) != cb.ID || deref(cp.OwnerID) != w.Staff[access.CallbackAgent].ID {
			t.Fatalf("the case is %+v", cp)
		}
		if n := w.Store.Client.ComplaintClock.Query().Where(complaintclock.ComplaintID(cp.ID)).CountX(w.Raw()); n == 0 {
			t.Error("no clock runs")
		}
		if got := w.now(cb); got.StoredState != terms.CallbackStateEscalated {
			t.Errorf("the call is %s", got.StoredState)
		}
		told := w.Store.Client.StaffNotice.Query().Where(staffnotice.Kind("complaint.potentialMajor"), staffnotice.Ref(cp.ID)).AllX(w.Raw())
		for _, who := range []access.Role{access.Supervisor, access.Director} {
			if !slices.ContainsFunc(told, func(n *gen.StaffNotice) bool { return n.StaffID == w.Staff[who].ID }) {
				t.Errorf("%s was not told", who)
			}
		}
	})
}
