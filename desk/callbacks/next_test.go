package callbacks_test

import (
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/callbacks"
	"aftercare/domain/access"
	"aftercare/domain/terms"
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
