package callbacks_test

import (
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/callbacks"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callbackorigin"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/gen/customeraccess"
)

// Whose own the customer is by a call goes over to the call that follows: to who makes that one, and to nobody else.
func TestTheNextCallGivesAccessInsteadOfTheOneThatIsOver(t *testing.T) {
	at := func(w *world) *time.Time {
		t := w.local("2026-05-25", "10:00")
		return &t
	}
	for name, by := range map[string]access.Role{"its agent": access.CallbackAgent, "a supervisor who helped out": access.Supervisor} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				cu, cb := w.missed("李华")
				begun, err := callbacks.Start(w.As(by), w.Desk, cb.ID, cb.Version)
				w.ok(err)
				w.Clock.Advance(time.Minute)
				out, err := callbacks.Complete(w.As(by), w.Desk, callbacks.CompleteCallbackInput{
					Callback: cb.ID, ExpectedVersion: begun.Version, AnsweredBy: terms.AnsweredBySelf, IdentityVerified: true,
					Outcome: terms.CallbackOutcomeNeedsMore, NextAt: at(w), Note: text("再约")})
				w.ok(err)
				list := w.Store.Client.CustomerAccess.Query().Where(customeraccess.CustomerID(cu.ID), customeraccess.Reason(desk.OwnCallback)).AllX(w.Raw())
				if len(list) != 1 || list[0].Ref != out.Next.ID || list[0].StaffID != *cb.AssigneeID || !list[0].CreatedAt.Equal(w.Clock.Now()) {
					t.Errorf("%v", list)
				}
			})
		})
	}
}

// A call that two rules asked for hands both reasons over, with what stands in them; a second reason makes no second call.
func TestEveryReasonOfACallGoesOverToTheNext(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu, cb := w.missed("李华")
		first := w.Store.Client.CallbackOrigin.Query().Where(callbackorigin.CallbackID(cb.ID)).OnlyX(w.Raw())
		other := w.Store.Client.CallbackRule.Query().Where(callbackrule.IDNEQ(*first.RuleID)).FirstX(w.Raw())
		add := func(skipped string) {
			w.Store.Client.CallbackOrigin.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(w.Clock.Now()).SetCallbackID(cb.ID).SetRuleID(other.ID).
				SetSourceType("VISIT").SetSourceID("vi_1").SetStepKey("d7").SetPeriod(skipped + "2026-05-20").SetSourceLabel("初诊 “种植”").SetSkipped(skipped).SaveX(w.Raw())
		}
		add("")
		add("GONE") // no reason any more
		at := w.local("2026-05-25", "10:00")
		next := w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeNeedsMore, NextAt: &at}).Next
		if last := w.only(cu); last.ID != next.ID {
			t.Errorf("the open call is %s, not %s", last.ID, next.ID)
		}
		rules := map[string]*gen.CallbackOrigin{}
		list := w.Store.Client.CallbackOrigin.Query().Where(callbackorigin.CallbackID(next.ID)).AllX(w.Raw())
		for _, o := range list {
			rules[*o.RuleID] = o
		}
		a, b := rules[*first.RuleID], rules[other.ID]
		if len(list) != 2 || a == nil || b == nil {
			t.Fatalf("%v", list)
		}
		if a.StepKey != first.StepKey || *a.Step != *first.Step || *a.RuleVersion != *first.RuleVersion || a.SourceID != first.SourceID || a.SourceLabel != first.SourceLabel {
			t.Errorf("%+v became %+v", first, a)
		}
		if b.StepKey != "d7" || b.Step != nil || b.RuleVersion != nil || b.SourceType != "VISIT" || b.SourceLabel != "初诊 “种植”" {
			t.Errorf("%+v", b)
		}
	})
}
